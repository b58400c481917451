namespace ArticleExtract.Cli.Batch;

/// <summary>A page of a batch as its line states it.</summary>
internal sealed record BatchRecord
{
    /// <summary>What names it; unknown when the line is not valid before it.</summary>
    public RecordId Id { get; init; }

    /// <summary>Its address, if it is a usable one.</summary>
    public Uri? Url { get; init; }

    /// <summary>Its markup, already decoded.</summary>
    public string? Html { get; init; }

    /// <summary>Its markup as the server sent it.</summary>
    public byte[]? HtmlBytes { get; init; }

    /// <summary>What the server said of <see cref="HtmlBytes"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Its text, flattened to lines.</summary>
    public string? Text { get; init; }

    /// <summary>Why the line is not valid; <see langword="null"/> when it is.</summary>
    public string? Failure { get; init; }
}
