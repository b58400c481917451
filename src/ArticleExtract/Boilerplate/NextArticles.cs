using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Finds the articles that a page goes on with behind its own: the next ones of an endless scroll.</summary>
internal static class NextArticles
{
    /// <summary>The first block of the next article; the number of blocks when there is none.</summary>
    /// <remarks>It is an <c>article</c> element with a heading of the first level, behind the one that holds the title of a page that says it is an article.</remarks>
    public static int FindStart(PageAnnotations annotations)
    {
        var page = annotations.Page;
        var title = annotations.PageType == PageType.Article ? annotations.FindFirst(role => role == BlockRole.Title) : -1;
        var endOfFirst = page.Blocks.Count;
        for (var i = 0; i < page.ElementCount && title >= 0; i++)
        {
            var element = page.GetElement(i);
            if (element.Tag != Tag.Article)
            {
                continue;
            }

            if (element.FirstBlock <= title && title < element.EndBlock)
            {
                endOfFirst = element.EndBlock;
            }
            else if (element.FirstBlock >= endOfFirst && HasTitle(page, element))
            {
                return element.FirstBlock;
            }
        }

        return page.Blocks.Count;
    }

    private static bool HasTitle(Page page, PageElement article)
    {
        for (var i = article.FirstBlock; i < article.EndBlock; i++)
        {
            if (page.Blocks[i] is { Kind: BlockKind.Heading, Level: 1 })
            {
                return true;
            }
        }

        return false;
    }
}
