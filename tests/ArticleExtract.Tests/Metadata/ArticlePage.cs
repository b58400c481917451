namespace ArticleExtract.Tests.Metadata;

/// <summary>Writes a news page around what a test is about.</summary>
internal static class ArticlePage
{
    public const string Title = "Old bridge to close for two years";

    private const string Paragraph =
        "<p>The council voted on Monday to close the old bridge for repairs, and the mayor said that the work would take at least two years.</p>";

    /// <summary>Reads a page with something in its head, below its title and below its body.</summary>
    public static PageUnderTest Read(string head = "", string belowTitle = "", string belowBody = "", string? url = null) => PageUnderTest.FromHtml(
        $"<html><head><title>{Title}</title>{head}</head><body><nav><a href=/>Home</a><a href=/news>News</a></nav>" +
        $"<article><h1>{Title}</h1>{belowTitle}{Paragraph}{Paragraph}{Paragraph}</article>{belowBody}</body></html>",
        url);

    /// <summary>A JSON-LD script.</summary>
    public static string JsonLd(string json) => $"<script type=\"application/ld+json\">{json}</script>";
}
