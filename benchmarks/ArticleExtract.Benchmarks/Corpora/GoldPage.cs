using ArticleExtract.Pages;

namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>What an extractor should make of one page.</summary>
internal sealed record GoldPage
{
    /// <summary>Names the page in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The page's address, for reports.</summary>
    public string? Url { get; init; }

    /// <summary>The kind of page, such as <c>article</c> or <c>forum</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The same as a value; <see cref="PageType.Unknown"/> where the corpus names no kinds.</summary>
    public PageType PageType => Type is null ? PageType.Unknown : Enum.Parse<PageType>(Type, ignoreCase: true);

    /// <summary>The body; <see langword="null"/> in a corpus that only has snippets.</summary>
    public string? Text { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The authors.</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication, as an ISO 8601 date.</summary>
    public string? Date { get; init; }

    /// <summary>Snippets that belong to the body.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that do not belong to the body.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
