namespace ArticleExtract.SmartReader.Tests;

/// <summary>A small news page that SmartReader takes for readable.</summary>
internal static class StoryPage
{
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
        "The harbour opened again on Friday, two days after the storm had closed it, and the first ferries left before dawn.",
        "Crews had worked through two nights to clear the channel, lift three sunken boats and set the buoys, the harbour office said.",
        "Fishermen, who had lost nets and a week of work, want the town to pay for a higher breakwater, which it has promised since 2009.",
        "The town council meets on Monday, and the mayor said that she would put the breakwater first on the list, before the new school.",
        "The storm was the third this winter, the weather service said, and the strongest since it began to measure the wind at the lighthouse.",
        "Two fishing boats from the next bay are still missing, but their crews, who had left them in time, are safe and back with their families.",
        "The ferry company will run four more boats on Saturday, because many passengers had waited on the islands since the middle of the week.",
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
