using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Credits;

/// <summary>The stretch of a page around its title in which bylines, dates and breadcrumbs stand, before the body gets going.</summary>
/// <param name="Anchor">Index of the block it lies around, which is no line of credits: the title or the only main heading; -1 when there is neither.</param>
/// <param name="Start">Index of the first block.</param>
/// <param name="End">Index just behind the last block.</param>
internal readonly record struct PageHead(int Anchor, int Start, int End)
{
    private const int MaxBlocksBefore = 12;
    private const int MaxBlocksBehind = 25;

    /// <summary>A byline often stands below the standfirst, so the head reaches beyond the first paragraph.</summary>
    private const int MaxProseBlocks = 2;

    /// <summary>Finds the head around a title; where it is unknown, or the page title above a menu, around the first running text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Index of the title's block; -1 when it stands in no block.</param>
    public static PageHead Find(Page page, int title)
    {
        var heading = FindAnchor(page, title);
        var prose = FindProse(page);
        var isAboveMenu = heading == 0 && page.Blocks[0].Kind != BlockKind.Heading && prose > MaxBlocksBehind;
        var anchor = heading >= 0 && !isAboveMenu ? heading : prose;
        var start = anchor;
        while (start > 0 && anchor - start < MaxBlocksBefore && !Prose.IsMatch(page.Blocks[start - 1]))
        {
            start--;
        }

        var end = Math.Min(anchor + 1, page.Blocks.Count);
        for (var proseBlocks = 0; end < page.Blocks.Count && end - anchor <= MaxBlocksBehind; end++)
        {
            proseBlocks += Prose.IsMatch(page.Blocks[end]) ? 1 : 0;
            if (proseBlocks == MaxProseBlocks)
            {
                break;
            }
        }

        return new PageHead(heading, start, end);
    }

    /// <summary>Whether a block lies in the head.</summary>
    public bool Contains(int block) => block >= Start && block < End;

    /// <summary>A line that says the title without being a heading may be an entry of a menu or a list, so the only main heading goes before it.</summary>
    private static int FindAnchor(Page page, int title)
    {
        var isHeading = title >= 0 && page.Blocks[title].Kind == BlockKind.Heading;
        return !isHeading && MainHeadings.Read(page) is [var only] ? only.Index : title;
    }

    private static int FindProse(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (Prose.IsMatch(block))
            {
                return block.Index;
            }
        }

        return 0;
    }
}
