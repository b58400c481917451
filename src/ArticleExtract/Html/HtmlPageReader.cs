using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Reads HTML into a page.</summary>
internal static class HtmlPageReader
{
    public static Page Read(string html, Uri? url, int maxDepth) => throw new NotSupportedException();
}
