namespace ArticleExtract.Cli.Tests.Running;

/// <summary>Pages that every strategy finds an article on.</summary>
internal static class TestPages
{
    public const string FirstParagraph =
        "The harbour council voted on Tuesday evening to rebuild the northern breakwater, which the storms of last winter had damaged, "
        + "and the mayor said that the work would begin before the end of the month.";

    public const string SecondParagraph =
        "Fishing crews have asked for the repair since the spring, because larger boats have had to anchor in the open bay, "
        + "where two of them were lost in a single night and a third was badly damaged by the swell.";

    public const string ThirdParagraph =
        "Engineers expect that the new wall will stand for at least fifty years, and that the port will be able to receive ferries again, "
        + "which had stopped calling when the old pier was closed to all passengers.";

    public const string Body = FirstParagraph + "\n" + SecondParagraph + "\n" + ThirdParagraph;

    public const string Html = $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Breakwater to be rebuilt</title></head>
        <body>
        <nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <article>
        <h1>Breakwater to be rebuilt</h1>
        <p>{FirstParagraph}</p>
        <p>{SecondParagraph}</p>
        <p>{ThirdParagraph}</p>
        </article>
        <footer><a href="/imprint">Imprint</a></footer>
        </body>
        </html>
        """;

    public const string Text = $"""
        Breakwater to be rebuilt
        {FirstParagraph}
        {SecondParagraph}
        {ThirdParagraph}
        """;

    /// <summary>The HTML page with an aside behind its article that may be part of it or not.</summary>
    public static string WithAsideBehind => Html.Replace(
        "</article>",
        "</article><aside><h2>About the harbour</h2><p>The harbour museum shows pictures of the old pier until the end of the month, and the ferry to the "
        + "islands leaves every hour.</p></aside><div><p>More about the storms of last winter is to be read in the archive of the paper.</p></div>",
        StringComparison.Ordinal);
}
