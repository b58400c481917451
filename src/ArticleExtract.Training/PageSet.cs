using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Training;

/// <summary>Pages of one format.</summary>
/// <param name="Sources">What models are trained on.</param>
/// <param name="Scored">The corpora that held-out models are scored on.</param>
/// <param name="WeaklyScored">Sources whose weak labels say how models do in other scripts than Latin: the corpora have next to none.</param>
internal sealed record PageSet(
    IReadOnlyList<TrainingSource> Sources, IReadOnlyList<Corpus> Scored, IReadOnlyList<TrainingSource> WeaklyScored);
