using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title of a page that begins with its page title: the part of that line which stands again on a line of its own.</summary>
/// <remarks>What stands before it must end as a trail or a name does, what stands behind it must be set off like the name of a site.</remarks>
internal static class RepeatedTitle
{
    /// <summary>The page title is one of the first lines.</summary>
    private const int MaxPageTitleLine = 3;

    private const int MaxPageTitleLength = 400;

    /// <summary>Entries of menus stand twice on many pages; a line that is all of another one must say more than they do.</summary>
    private const int MinWordsOfTwin = 5;

    private const int MaxTwinDistance = 10;

    /// <summary>Reads the title; <see langword="null"/> when no line repeats in one of the first.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        var blocks = context.Page.Blocks;
        var lines = Math.Min(blocks.Count, TitleLines.MaxLines);
        TitleReading? longest = null;
        for (var outer = 0; outer < Math.Min(lines, MaxPageTitleLine) && longest is null; outer++)
        {
            for (var i = outer + 1; i < lines; i++)
            {
                var isLonger = blocks[i].Text.Length > (longest?.PageTitle.Title.Length ?? 0);
                if (isLonger && Split(blocks[outer], blocks[i]) is { } split)
                {
                    var field = new MetadataField<string>(split.Title, blocks[outer].ToString(), MetadataSource.HeadLine, "repeated line");
                    longest = new TitleReading(field, i, split, outer);
                }
            }
        }

        return longest;
    }

    private static TitleSplit? Split(TextBlock outer, TextBlock line)
    {
        var pageTitle = outer.Text;
        var start = pageTitle.Length <= MaxPageTitleLength ? pageTitle.IndexOf(line.Text, StringComparison.Ordinal) : -1;
        if (start < 0 || !TitleLines.CanBeTitle(line))
        {
            return null;
        }

        var prefix = pageTitle[..start];
        var suffix = pageTitle[(start + line.Text.Length)..];
        var isLongest = line.Text.Length >= Math.Max(prefix.Length, suffix.Length);
        var isTitle = (isLongest || line.Index == outer.Index + 1)
            && IsPrefix(prefix)
            && IsSuffix(suffix)
            && (line.Text.Length < pageTitle.Length || IsTwin(outer, line));
        return isTitle ? new TitleSplit(TrimSeparators(prefix), line.ToString(), TrimSeparators(suffix)) : null;
    }

    /// <summary>Whether two equal lines are a title and its page title, not two entries of menus.</summary>
    private static bool IsTwin(TextBlock outer, TextBlock line) =>
        (outer.Index == 0 || line.Index - outer.Index <= MaxTwinDistance)
        && TitleLines.HasWords(line.Text, MinWordsOfTwin);

    /// <summary>Nothing, something that is set off, or a trail, which may be glued to the title.</summary>
    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        var text = prefix.TrimEnd();
        return text.IsEmpty
            || TitleSeparators.IsAt(prefix, text.Length - 1)
            || BreadcrumbTrail.Read(text, null) is { } trail && (trail.IsAnchored || trail.HasArrowsOnly);
    }

    private static bool IsSuffix(ReadOnlySpan<char> suffix)
    {
        var start = suffix.Length - suffix.TrimStart().Length;
        return start == suffix.Length || (TitleSeparators.IsAt(suffix, start) && !TitleSeparators.IsColon(suffix[start]));
    }

    private static string TrimSeparators(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (text[0] == ' ' || TitleSeparators.IsMark(text[0])))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && (text[^1] == ' ' || TitleSeparators.IsMark(text[^1])))
        {
            text = text[..^1];
        }

        return text.ToString();
    }
}
