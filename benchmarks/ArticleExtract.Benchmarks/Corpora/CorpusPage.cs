namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>One page of a corpus, in exactly one of its three forms: HTML, bytes of HTML, or text flattened to lines.</summary>
internal sealed record CorpusPage
{
    /// <summary>Names the page in its corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The page's address; <see langword="null"/> when the corpus has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>The markup, decoded.</summary>
    public string? Html { get; init; }

    /// <summary>The markup as it was sent, where the corpus leaves decoding to the reader.</summary>
    public byte[]? HtmlBytes { get; init; }

    /// <summary>The HTTP content type of <see cref="HtmlBytes"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The page flattened to lines.</summary>
    public string? Text { get; init; }
}
