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

    /// <summary>
    /// How far above the title a line stands that nothing but its words confirms: above a long menu it may be an entry. On 2,454 real
    /// pages the wrong ones stood 18 lines above or more, or above no title; the right one, and those of the corpus, 14 or fewer.
    /// </summary>
    private const int MaxDistance = 15;

    private const int MaxWords = 8;

    private const int MaxLength = 60;

    /// <summary>Reads the name; <see langword="null"/> when no line is confirmed as one.</summary>
    public static MetadataField<string>? Read(MetadataContext context, TitleReading title)
    {
        var blocks = context.Page.Blocks;
        var end = Math.Min(title.Block < 0 ? blocks.Count : title.Block, MaxLines);
        for (var i = 0; i < end; i++)
        {
            if (CanBeName(blocks[i].Text) && context.Site.Contains(blocks[i].ToString()))
            {
                return FieldOf(blocks[i], "line that spells the address");
            }
        }

        return ReadCopyrightHolder(context.Page, end) ?? ReadFirst(context.Page, title, end);
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

    /// <summary>The first line that is no control, if it reads like the name of a paper and stands with the page's controls or a trail above the title.</summary>
    private static MetadataField<string>? ReadFirst(Page page, TitleReading title, int end)
    {
        var first = -1;
        var hasHead = false;
        for (var i = 0; i < end; i++)
        {
            var line = page.Blocks[i].Text;
            var isHead = PageFurniture.IsMatch(line, Words.Count(line)) || BreadcrumbTrail.Read(line, null) is { IsAnchored: true };
            hasHead |= isHead;
            first = first < 0 && !isHead ? i : first;
        }

        var isNear = first >= 0 && title.Block >= 0 && title.Block - first <= MaxDistance;
        var isName = hasHead && isNear && CanBeName(page.Blocks[first].Text) && PublicationWords.AreIn(page.Blocks[first].ToString());
        return isName && !LooseText.Equals(page.Blocks[first].Text, title.Title?.Value) ? FieldOf(page.Blocks[first], "first line") : null;
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
