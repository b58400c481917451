namespace ArticleExtract.SmartReader.Tests;

/// <summary>A small news page that SmartReader takes for readable.</summary>
internal static class StoryPage
{
    /// <summary>SmartReader takes every alternate's address for a valid one.</summary>
    public const string HeadSmartReaderFailsOn = """<title>Harbour</title><link rel="alternate" hreflang="de" href="//[bad">""";

    private const string Head = """
        <title>Harbour opens after the storm | The Coast</title>
        <meta property="og:title" content="Harbour opens after the storm">
        <meta property="og:site_name" content="The Coast">
        <meta name="description" content="Ferries run again.">
        <meta name="author" content="Ines  Duarte">
        <meta property="article:published_time" content="2025-03-01T00:30:00+02:00">
        """;

    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "The harbour opened again on Friday, two days after the storm had closed it, and the first ferries left before dawn, each of them full to the last seat, with lorries and vans waiting in a line that reached back to the church.",
        "Crews had worked through two nights to clear the channel, lift three sunken boats and set the buoys, the harbour office said, and divers still look for a fourth boat, which the waves had carried away from the northern pier.",
        "Fishermen, who had lost nets and a week of work, want the town to pay for a higher breakwater, which it has promised since 2009, and say that the storm would have done no harm to boats behind a wall of the height once planned.",
        "The town council meets on Monday, and the mayor said that she would put the breakwater first on the list, before the new school, although nobody knows yet what it would cost, nor whether the state would carry its half again.",
    ];

    public static string Markup(string head = Head) => $"""
        <!DOCTYPE html><html lang="en"><head>{head}</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav>
        <article><h1>Harbour opens after the storm</h1>
        <p>{Paragraphs[0].Replace("first ferries", "first <a href=\"/ferries\">ferries</a>")}</p>
        {string.Concat(Paragraphs.Skip(1).Select(paragraph => $"<p>{paragraph}</p>"))}
        <p><script>track()</script></p>
        </article></body></html>
        """;
}
