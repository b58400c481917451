using ArticleExtract.Boilerplate;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Extraction;

/// <summary>What the user wants of the <c>extract</c> command.</summary>
internal sealed record ExtractRequest
{
    /// <summary>Files, addresses and <c>-</c>, in order.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>How the pages are read.</summary>
    public required InputFormat InputFormat { get; init; }

    /// <summary>How the articles are written.</summary>
    public required OutputFormat OutputFormat { get; init; }

    /// <summary>The page's address where it is not the one the page was found at.</summary>
    public required Uri? Url { get; init; }

    /// <summary>Which extractor reads the pages.</summary>
    public required Strategy Strategy { get; init; }

    /// <summary>Which mistake it avoids.</summary>
    public required ExtractionFocus Focus { get; init; }

    /// <summary>Whether the reasons are written too.</summary>
    public required bool Explains { get; init; }

    /// <summary>What fetching a page may cost.</summary>
    public required DownloadLimits Limits { get; init; }
}
