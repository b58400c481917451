using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Finds the stretch of a page that holds its body: the smallest element with most of the good text.</summary>
internal static class ContentRegion
{
    /// <summary>Share of the good words the region must hold. Measured on wcxb-dev: 0.6 loses recall, 0.85 precision.</summary>
    private const double MinShare = 0.75;

    /// <summary>The blocks of the region; all of the page when no element is smaller and holds enough.</summary>
    /// <param name="page">The page.</param>
    /// <param name="goodWords">Good words before each block, and behind the last.</param>
    public static BlockRun Find(Page page, ReadOnlySpan<int> goodWords)
    {
        var region = new BlockRun(0, page.Blocks.Count);
        var needed = MinShare * goodWords[^1];
        for (var i = 0; i < page.ElementCount; i++)
        {
            var element = page.GetElement(i);
            var isInside = element.FirstBlock >= region.First && element.EndBlock <= region.End;
            if (isInside && CanHoldBody(element.Tag) && goodWords[element.EndBlock] - goodWords[element.FirstBlock] >= needed)
            {
                region = new BlockRun(element.FirstBlock, element.EndBlock);
            }
        }

        return region;
    }

    /// <summary>A single paragraph is no region, even where it is most of the text.</summary>
    private static bool CanHoldBody(Tag tag) => tag is not (Tag.P or Tag.Li or Tag.Blockquote);
}
