using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>Pages to train on, and what is known of them.</summary>
/// <param name="Name">Names the source in reports.</param>
/// <param name="PageLines">The lines of its pages file.</param>
/// <param name="Labels">The labels by page; pages without any are left out.</param>
/// <param name="Weight">What a word of it counts beside one of a corpus with gold texts.</param>
/// <param name="IsFlattened">Whether its HTML pages are read as flattened text.</param>
internal sealed record TrainingSource(
    string Name, IEnumerable<string> PageLines, IReadOnlyDictionary<string, PageLabels> Labels, float Weight = 1, bool IsFlattened = false);
