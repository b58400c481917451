namespace ArticleExtract.Training.Labels;

/// <summary>What is known of a page's main content.</summary>
/// <param name="Kept">Text that is main content.</param>
/// <param name="Undecided">Text that may be main content or not; everything in neither is not.</param>
internal sealed record PageLabels(string Kept, string Undecided = "");
