using ArticleExtract.Dates;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Finds the title of a page on one line, where nothing sets it off from the text: only what is certain counts.</summary>
/// <remarks>The line stays in the body, since it is the text too.</remarks>
internal static class OneLineTitle
{
    /// <summary>The title stands at the start of the line.</summary>
    private const int MaxHeadLength = 500;

    /// <summary>Fewer words are repeated, or stand before a date, by chance.</summary>
    private const int MinWords = 4;

    private const int MinLength = 20;

    private const int MaxLength = 200;

    /// <summary>Reads the title; <see langword="null"/> when the page has more lines, or nothing tells the title.</summary>
    public static TitleReading? Read(MetadataContext context)
    {
        if (context.Page.Blocks is not { Count: 1 } blocks || !Prose.IsMatch(blocks[0]))
        {
            return null;
        }

        var head = blocks[0].Text[..Math.Min(blocks[0].Text.Length, MaxHeadLength)];
        return FindRepeated(head) is { } repeated ? Reading(repeated, repeated.Title, "repeated in the line")
            : FindBeforeDate(head) is { } title ? Reading(default, title, "before the date in the line")
            : null;

        TitleReading Reading(TitleSplit split, string title, string source) =>
            new(new MetadataField<string>(title, title, MetadataSource.HeadLine, source), TitleReading.NoBlock, split, TitleReading.NoBlock);
    }

    /// <summary>The longest text that stands twice: behind nothing or a trail, and again at once or behind the name of the site.</summary>
    private static TitleSplit? FindRepeated(ReadOnlySpan<char> head)
    {
        TitleSplit? longest = null;
        for (var first = 0; first + MinLength <= head.Length && first < MaxLength; first++)
        {
            for (var second = head[(first + 1)..].IndexOf(head.Slice(first, MinLength)) + first + 1; second > first;)
            {
                var length = head[first..second].CommonPrefixLength(head[second..]);
                if (length > (longest?.Title.Length ?? 0) && Split(head, first, second, length) is { } split)
                {
                    longest = split;
                }

                var next = head[(second + 1)..].IndexOf(head.Slice(first, MinLength));
                second = next < 0 ? 0 : second + 1 + next;
            }
        }

        return longest;
    }

    private static TitleSplit? Split(ReadOnlySpan<char> head, int first, int second, int length)
    {
        var title = head.Slice(first, length).TrimEnd();
        var prefix = head[..first].TrimEnd();
        var suffix = head[(first + title.Length)..second].Trim();
        var isSetOff = suffix.IsEmpty || TitleSeparators.IsMark(suffix[0]);
        var isTitle = isSetOff
            && title.Length <= MaxLength
            && title[^1] is not ('.' or '。')
            && TitleLines.HasWords(title, MinWords)
            && IsTrail(prefix);
        return isTitle ? new TitleSplit(prefix.ToString(), title.ToString(), suffix.TrimStart(" -–—|·•:»›_").ToString()) : null;
    }

    private static bool IsTrail(ReadOnlySpan<char> prefix) => prefix.IsEmpty || BreadcrumbTrail.IsAnchoredLine(prefix);

    /// <summary>What stands before the first labelled date, if it is no sentence and no trail.</summary>
    private static string? FindBeforeDate(ReadOnlySpan<char> head)
    {
        for (var i = MinLength; i < Math.Min(head.Length, MaxLength); i++)
        {
            if (head[i - 1] == ' ' && IsLabelledDate(head[i..]))
            {
                var title = head[..i].TrimEnd(" |-–—·•");
                var isTitle = TitleLines.HasWords(title, MinWords)
                    && !SentenceEnds.ContainsStop(title)
                    && BreadcrumbTrail.Read(title, null) is null;
                return isTitle ? title.ToString() : null;
            }
        }

        return null;
    }

    private static bool IsLabelledDate(ReadOnlySpan<char> text)
    {
        var label = DateLabels.FindAtStart(text, out _);
        var rest = text[label..].TrimStart();
        return label > 0
            && rest is [':' or '：', ..]
            && DateReader.TryReadStart(rest[1..].TrimStart(), out var date, out _)
            && date.Day is not null;
    }
}
