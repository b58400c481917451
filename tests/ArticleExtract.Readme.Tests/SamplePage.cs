namespace ArticleExtract.Readme.Tests;

/// <summary>The page that stands in for those the README leaves to the reader.</summary>
internal static class SamplePage
{
    public const string Title = "Bridge to close for a year";

    public const string Paragraph = "BRIDGETOWN (AP) — The council agreed on Tuesday to close the bridge for a year, after engineers had found cracks in its piers.";

    public const string Html = $"""
        <!DOCTYPE html><html lang="en"><head><title>{Title}</title><meta property="article:published_time" content="2025-03-04T10:15:00"></head>
        <body><article><h1>{Title}</h1><p>{Paragraph}</p>
        <p>Ferries will carry passengers across the river in the meantime, and the first of them leaves at six in the morning.</p></article></body></html>
        """;

    public const string Text = $"""
        {Title}

        {Paragraph}

        Ferries will carry passengers across the river in the meantime, and the first of them leaves at six in the morning.
        """;
}
