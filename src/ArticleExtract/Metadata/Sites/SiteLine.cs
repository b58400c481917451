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
        var names = new List<int>();
        for (var i = 0; i < end; i++)
        {
            if (CanBeName(context.Annotations, blocks[i]))
            {
                names.Add(i);
                if (context.Site.Contains(blocks[i].ToString()))
                {
                    return FieldOf(blocks[i], "line that spells the address");
                }
            }
        }

        return ReadCopyrightHolder(context.Page, names) ?? ReadFirst(context.Annotations, title, end);
    }

    private static MetadataField<string>? ReadCopyrightHolder(Page page, List<int> names)
    {
        for (var notice = 0; notice < page.Blocks.Count && names.Count > 0; notice++)
        {
            var holder = CopyrightLine.SkipToHolder(page.Blocks[notice].Text);
            for (var i = 0; i < names.Count && !holder.IsEmpty; i++)
            {
                var line = page.Blocks[names[i]];
                if (line.Index != notice && LooseText.FindEndOfStart(holder, line.Text) > 0)
                {
                    return FieldOf(line, "copyright line");
                }
            }
        }

        return null;
    }

    /// <summary>The first line that is no control, if it reads like the name of a paper and stands with the page's controls or a trail above the title.</summary>
    private static MetadataField<string>? ReadFirst(PageAnnotations annotations, TitleReading title, int end)
    {
        var page = annotations.Page;
        var first = 0;
        while (first < end && IsHead(annotations, page.Blocks[first]))
        {
            first++;
        }

        var isNear = title.Block >= 0 && title.Block - first <= MaxDistance;
        if (!isNear || first == end || !CanBeName(annotations, page.Blocks[first]) || !PublicationWords.AreIn(page.Blocks[first].ToString()))
        {
            return null;
        }

        var hasHead = first > 0;
        for (var i = first + 1; i < end && !hasHead; i++)
        {
            hasHead = IsHead(annotations, page.Blocks[i]);
        }

        return hasHead && !LooseText.Equals(page.Blocks[first].Text, title.Title?.Value) ? FieldOf(page.Blocks[first], "first line") : null;
    }

    private static bool IsHead(PageAnnotations annotations, TextBlock line)
    {
        var words = annotations.Words.Of(line.Index);
        return PageFurniture.IsMatch(annotations.Page.Text, words, words.Length) || BreadcrumbTrail.IsAnchoredLine(line.Text);
    }

    private static bool CanBeName(PageAnnotations annotations, TextBlock line)
    {
        var words = annotations.Words.Of(line.Index);
        return line.Text.Length <= MaxLength
            && words.Length is > 0 and <= MaxWords
            && !SentenceEnds.EndsSentence(line.Text)
            && !PageFurniture.IsMatch(annotations.Page.Text, words, words.Length)
            && !TitleLines.IsFurniture(line.Text);
    }

    private static MetadataField<string> FieldOf(TextBlock line, string source) =>
        new(line.ToString(), line.ToString(), MetadataSource.HeadLine, source);
}
