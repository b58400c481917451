using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

/// <summary>Reads markup with the defaults, as a user does.</summary>
internal static class HtmlPage
{
    private static readonly PageReader Reader = new();

    public static Page Read(string html, string? url = null) => Reader.ReadHtml(html, url is null ? null : new Uri(url));

    /// <summary>The texts of the blocks, shown or not.</summary>
    public static string[] Texts(string html) => Read(html).Blocks.Select(block => block.ToString()).ToArray();

    /// <summary>The only block there is.</summary>
    public static TextBlock SingleBlock(string html, string? url = null) => Read(html, url).Blocks.Should().ContainSingle().Subject;
}
