using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Reads HTML into a page.</summary>
internal static class HtmlPageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="url">Its absolute address, where known.</param>
    /// <param name="maxDepth">Deepest nesting of elements that is kept.</param>
    public static Page Read(string html, Uri? url, int maxDepth)
    {
        using var document = TreeConstruction.Parse(html, maxDepth);
        using var builder = new PageBuilder(html.Length, html.AsSpan().Count('<'));
        var head = new HeadReader();
        if (document.Root is { } root)
        {
            StreamedMarkup.PutInPlace(html, root);
            new BlockWriter(builder, head).Write(root);
        }

        return builder.Build(PageFormat.Html, url, head.Build(document.Root), head.ResolveBase(url));
    }
}
