using ArticleExtract.Pages;

namespace ArticleExtract.Training.Labels;

/// <summary>What is known of a page's main content.</summary>
/// <param name="Kept">Text that is main content.</param>
internal sealed record PageLabels(string Kept)
{
    /// <summary>Whether other extractors gave the labels, and not a person.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The type of the page, where the gold names one.</summary>
    public PageType Type { get; init; }

    /// <summary>Text that may be main content or not; everything in neither is not.</summary>
    public string Undecided { get; init; } = string.Empty;

    /// <summary>Snippets that are surely main content.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that surely are not.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
