using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title by its place: the first line above the running text that can be one, with bylines and dates between.</summary>
internal static class PlacedTitle
{
    /// <summary>How far above the running text a title stands.</summary>
    private const int MaxDistance = 8;

    /// <summary>
    /// Share of the page's running text that the lines behind the title must hold. Measured: where they hold less, 12 of 68 such lines
    /// were titles on wcxb-dev-flat, and none of 9 on pages flattened from ml-dev and news-weak.
    /// </summary>
    private const double MinProseShare = 0.5;

    private const int MaxTextLines = 40;

    /// <summary>A line of fewer words is an entry of a menu.</summary>
    private const int MinWords = 3;

    /// <summary>The same where a menu stands above: of lines of three or four words there one in five was a title (wcxb-dev-flat).</summary>
    private const int MinWordsBelowMenu = 5;

    /// <summary>What stands lower stands below a menu.</summary>
    private const int MaxLinesAboveShortTitle = 15;

    /// <summary>Reads the title; <see langword="null"/> when nothing above the text can be one.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        if (IsPageTitle(context))
        {
            return TitleReading.FromLine(context, 0, "first line");
        }

        var prose = 0;
        var lines = Math.Min(blocks.Count, TitleLines.MaxLines);
        while (prose < lines && !Prose.IsMatch(blocks[prose]))
        {
            prose++;
        }

        return prose == lines ? null : ReadAbove(context, prose);
    }

    /// <summary>Whether the text from a block on is most of the page's: a lone line of prose may be a notice above the menu.</summary>
    private static bool IsMostOfIt(Page page, int first)
    {
        var (near, all) = (0, 0);
        foreach (var block in page.Blocks)
        {
            var length = Prose.IsMatch(block) ? block.Text.Length : 0;
            near += block.Index < first + MaxTextLines ? length : 0;
            all += length;
        }

        return near >= all * MinProseShare;
    }

    private static TitleReading? ReadAbove(MetadataContext context, int prose)
    {
        var blocks = context.Page.Blocks;
        var title = IsMostOfIt(context.Page, prose) ? FindHighest(context.Page, prose, ReadsLikeTitle) : TitleReading.NoBlock;
        return title != TitleReading.NoBlock
            ? TitleReading.FromLine(context, title, "line above the text")
            : TitleReading.WithoutTitle(FindHighest(context.Page, prose, CanBeTitle));

        bool ReadsLikeTitle(int line) =>
            TitleLines.ReadsLikeTitle(context.Annotations, blocks[line], line < MaxLinesAboveShortTitle ? MinWords : MinWordsBelowMenu);

        bool CanBeTitle(int line) => TitleLines.CanBeTitle(blocks[line]) && TitleLines.HasWords(blocks[line].Text, MinWords);
    }

    /// <summary>The highest line of some kind above the text, with nothing but such lines and credits between.</summary>
    private static int FindHighest(Page page, int prose, Predicate<int> isTitle)
    {
        var highest = TitleReading.NoBlock;
        for (var i = prose - 1; i >= Math.Max(0, prose - MaxDistance); i--)
        {
            if (isTitle(i))
            {
                highest = i;
            }
            else if (!TitleLines.IsFurniture(page.Blocks[i].Text) && !TitleLines.IsDated(page.Blocks[i].Text))
            {
                break;
            }
        }

        return highest;
    }

    /// <summary>Whether the page begins with its page title: a line that ends or begins with the name of the site.</summary>
    private static bool IsPageTitle(MetadataContext context) =>
        context.Page.Blocks.Count > 0
        && TitleLines.CanBeTitle(context.Page.Blocks[0])
        && new TitleParts(context.Page.Blocks[0].ToString()).SplitBySiteName(context.Site) is not null;
}
