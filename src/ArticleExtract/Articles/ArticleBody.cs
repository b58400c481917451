using ArticleExtract.Pages;

namespace ArticleExtract.Articles;

/// <summary>Copies the blocks of the body out of an annotated page.</summary>
internal static class ArticleBody
{
    /// <summary>The blocks whose role is main content or dateline, in page order.</summary>
    public static IReadOnlyList<ArticleBlock> Read(PageAnnotations annotations)
    {
        var body = new List<ArticleBlock>();
        foreach (var block in annotations.Page.Blocks)
        {
            if (annotations.Roles[block.Index] is BlockRole.MainContent or BlockRole.Dateline)
            {
                body.Add(Copy(block));
            }
        }

        return body;
    }

    private static ArticleBlock Copy(TextBlock block) => new(block.Kind, block.Level, block.ToString())
    {
        Links = ReadLinks(block),
        Emphasis = block.Emphasis.IsEmpty ? [] : block.Emphasis.ToArray(),
    };

    private static IReadOnlyList<ArticleLink> ReadLinks(TextBlock block)
    {
        if (block.Links.IsEmpty)
        {
            return [];
        }

        var links = new List<ArticleLink>(block.Links.Length);
        foreach (var link in block.Links)
        {
            if (block.Page.ResolveUrl(link.Href.Span) is { } url)
            {
                links.Add(new ArticleLink(link.Range, url));
            }
        }

        return links;
    }
}
