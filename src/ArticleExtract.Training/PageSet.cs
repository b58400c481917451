using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Training;

/// <summary>Pages of one format.</summary>
/// <param name="Sources">What models are trained on.</param>
/// <param name="Scored">The corpora that held-out models are scored on.</param>
internal sealed record PageSet(IEnumerable<TrainingSource> Sources, IReadOnlyList<Corpus> Scored);
