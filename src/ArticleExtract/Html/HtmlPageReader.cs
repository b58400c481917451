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
        var head = new HeadReader();
        using var builder = WriteBlocks(html, maxDepth, head);
        return builder.Build(PageFormat.Html, url, head.Build(), head.ResolveBase(url));
    }

    /// <summary>Reads the markup. Its tree, larger than all the tables, is gone when the page is made of these.</summary>
    private static PageBuilder WriteBlocks(string html, int maxDepth, HeadReader head)
    {
        using var tree = TreeConstruction.Parse(html, maxDepth);
        StreamedMarkup.PutInPlace(html, tree.Root);
        var builder = new PageBuilder(tree.Size);
        new BlockWriter(builder, head).Write(tree.Root);
        return builder;
    }
}
