using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title by its place: the first line above the running text that can be one, with bylines and dates between.</summary>
internal static class PlacedTitle
{
    private const int MaxLines = 300;

    /// <summary>How far above the running text a title stands.</summary>
    private const int MaxDistance = 8;

    /// <summary>A line of fewer words is an entry of a menu.</summary>
    private const int MinWords = 3;

    /// <summary>Reads the title; <see langword="null"/> when nothing above the text can be one.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        if (IsPageTitle(context))
        {
            return TitleReading.FromLine(context, 0, "first line");
        }

        var prose = 0;
        var lines = Math.Min(blocks.Count, MaxLines);
        while (prose < lines && !Prose.IsMatch(blocks[prose]))
        {
            prose++;
        }

        return prose == lines ? null : ReadAbove(context, prose);
    }

    private static TitleReading? ReadAbove(MetadataContext context, int prose)
    {
        var blocks = context.Page.Blocks;
        var title = TitleReading.NoBlock;
        for (var i = prose - 1; i >= Math.Max(0, prose - MaxDistance); i--)
        {
            if (IsTitle(blocks[i]))
            {
                title = i;
            }
            else if (!TitleLines.IsFurniture(blocks[i].Text))
            {
                break;
            }
        }

        return title == TitleReading.NoBlock ? null : TitleReading.FromLine(context, title, "line above the text");
    }

    /// <summary>Whether the page begins with its page title: a line that ends or begins with the name of the site.</summary>
    private static bool IsPageTitle(MetadataContext context) =>
        context.Page.Blocks.Count > 0
        && TitleLines.CanBeTitle(context.Page.Blocks[0])
        && new TitleParts(context.Page.Blocks[0].ToString()).SplitBySiteName(context.Site) is not null;

    private static bool IsTitle(TextBlock line) =>
        TitleLines.CanBeTitle(line) && TitleLines.HasWords(line.Text, MinWords);
}
