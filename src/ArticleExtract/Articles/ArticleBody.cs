using ArticleExtract.Pages;

namespace ArticleExtract.Articles;

/// <summary>Copies the body out of an annotated page. Extractors of your own build an <see cref="Article"/> with it.</summary>
public static class ArticleBody
{
    /// <summary>Copies the blocks whose role is main content or dateline.</summary>
    /// <param name="annotations">The page with the role of each block.</param>
    /// <returns>The blocks in page order; links whose address is not usable are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="annotations"/> is null.</exception>
    public static IReadOnlyList<ArticleBlock> Read(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
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
        PageBlock = block.Index,
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
