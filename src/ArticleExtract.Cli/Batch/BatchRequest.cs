using ArticleExtract.Boilerplate;

namespace ArticleExtract.Cli.Batch;

/// <summary>What the user wants of the <c>batch</c> command.</summary>
internal sealed record BatchRequest
{
    /// <summary>Files and <c>-</c>, in order.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The file the rows go to; <see langword="null"/> for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>How many pages are read at the same time.</summary>
    public required int Parallelism { get; init; }

    /// <summary>Which extractor reads the pages.</summary>
    public required Strategy Strategy { get; init; }

    /// <summary>Which mistake it avoids.</summary>
    public required ExtractionFocus Focus { get; init; }

    /// <summary>Whether each row tells how long its page took.</summary>
    public required bool HasTimings { get; init; }
}
