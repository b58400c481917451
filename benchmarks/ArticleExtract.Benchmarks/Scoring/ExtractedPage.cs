using ArticleExtract.Pages;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>What a strategy made of one page.</summary>
internal sealed record ExtractedPage
{
    /// <summary>Names the page in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The title found.</summary>
    public string? Title { get; init; }

    /// <summary>The authors found.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The date of publication found, in ISO 8601 at the precision known.</summary>
    public string? Published { get; init; }

    /// <summary>The body found.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The kind of page it was taken for.</summary>
    public PageType PageType { get; init; }

    /// <summary>How sure the strategy is of the body, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>How long the extraction took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The exception that the extractor should not have thrown.</summary>
    public string? Error { get; init; }
}
