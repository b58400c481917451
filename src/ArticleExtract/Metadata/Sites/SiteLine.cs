using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Sites;

/// <summary>Finds the line at the start of a page that is the name of its site: the page's address or its copyright notice has it too.</summary>
internal static class SiteLine
{
    /// <summary>The name stands above the menu or within it.</summary>
    private const int MaxLines = 30;

    private const int MaxWords = 6;

    private const int MaxLength = 60;

    /// <summary>Reads the name; <see langword="null"/> when no line is confirmed as one.</summary>
    public static MetadataField<string>? Read(MetadataContext context, TitleReading title)
    {
        var blocks = context.Page.Blocks;
        var end = Math.Min(title.Block < 0 ? blocks.Count : title.Block, MaxLines);
        for (var i = 0; i < end; i++)
        {
            if (CanBeName(blocks[i].Text) && context.Site.Suggests(blocks[i].ToString()))
            {
                return FieldOf(blocks[i], "line that spells the address");
            }
        }

        return ReadCopyrightHolder(context.Page, end) ?? ReadFirst(context.Page, end);
    }

    private static MetadataField<string>? ReadCopyrightHolder(Page page, int end)
    {
        foreach (var notice in page.Blocks)
        {
            var holder = CopyrightLine.SkipToHolder(notice.Text);
            for (var i = 0; i < end && !holder.IsEmpty; i++)
            {
                var line = page.Blocks[i];
                if (i != notice.Index && CanBeName(line.Text) && LooseText.FindEndOfStart(holder, line.Text) > 0)
                {
                    return FieldOf(line, "copyright line");
                }
            }
        }

        return null;
    }

    /// <summary>A page that begins with a name, and goes on with the way to the account or with a trail, begins with that of its site.</summary>
    private static MetadataField<string>? ReadFirst(Page page, int end)
    {
        if (end < 2 || !CanBeName(page.Blocks[0].Text))
        {
            return null;
        }

        var next = page.Blocks[1].Text;
        var isHead = PageFurniture.IsMatch(next, Words.Count(next)) || BreadcrumbTrail.Read(next, null) is { IsAnchored: true };
        return isHead ? FieldOf(page.Blocks[0], "first line") : null;
    }

    private static bool CanBeName(ReadOnlySpan<char> line)
    {
        var words = line.Length <= MaxLength ? Words.Count(line) : 0;
        return words is > 0 and <= MaxWords
            && !SentenceEnds.EndsSentence(line)
            && !PageFurniture.IsMatch(line, words)
            && !TitleLines.IsFurniture(line);
    }

    private static MetadataField<string> FieldOf(TextBlock line, string source) =>
        new(line.ToString(), line.ToString(), MetadataSource.HeadLine, source);
}
