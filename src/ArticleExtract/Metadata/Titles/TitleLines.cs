using System.Buffers;
using System.Text;
using ArticleExtract.Dates;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Tells which of the first lines of a page can be its title.</summary>
internal static class TitleLines
{
    /// <summary>Lines of a page that are looked at for its title, which stands behind a menu at worst.</summary>
    public const int MaxLines = 300;

    private const int MinLength = 6;
    private const int MaxLength = 250;
    private const int MinWords = 2;

    /// <summary>A title may be about a newsletter; one that is nothing but phrases of furniture is a notice.</summary>
    private const double MaxFurnitureShare = 0.5;

    private const int MaxWordsBesideDate = 3;

    /// <summary>A line with that many marks between its parts is a menu.</summary>
    private const int MinRowMarks = 3;

    private static readonly SearchValues<char> RowMarks = SearchValues.Create("|｜·•");

    /// <summary>Whether a line can be a title by itself: some words, no prose, no credits, no trail, no control.</summary>
    public static bool CanBeTitle(TextBlock line)
    {
        var text = line.Text;
        return HasLength(text)
            && HasWords(text, MinWords)
            && !Prose.IsMatch(line)
            && !IsFurniture(text);
    }

    /// <summary>Whether a line reads like a title where nothing but its place says so: some words, capitalised, no full stop, no notice.</summary>
    public static bool ReadsLikeTitle(PageAnnotations annotations, TextBlock line, int minWords)
    {
        var text = line.Text;
        var words = annotations.Words.Of(line.Index);
        return CanBeTitle(line)
            && HasWords(text, minWords)
            && text[^1] is not ('.' or ':' or '：' or '。')
            && !(char.IsLower(text[0]) && !char.IsUpper(text[1]))
            && Count(text, RowMarks) < MinRowMarks
            && !CopyrightLine.IsMatch(text)
            && PageFurniture.ShareOf(annotations.Page.Text, words, words.Length) < MaxFurnitureShare
            && !IsDated(text);
    }

    /// <summary>Whether a text has that many words; in scripts that are written without spaces it may always have them.</summary>
    public static bool HasWords(ReadOnlySpan<char> text, int count) =>
        text.Count(' ') >= count - 1
        || (Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && Scripts.IsUnspaced(Scripts.Of(first)));

    /// <summary>Whether a text is neither too short nor too long for a title.</summary>
    public static bool HasLength(ReadOnlySpan<char> text) => text.Length is >= MinLength and <= MaxLength;

    /// <summary>Whether a line is a byline, a date, a trail or a control: what stands around a title.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> text) =>
        EngagementLine.IsMatch(text)
        || CreditLine.Read(text).IsComplete
        || BreadcrumbTrail.IsAnchoredLine(text);

    /// <summary>Whether a line is a date and hardly more: <c>Jane Doe on 4 March 2025</c>.</summary>
    public static bool IsDated(ReadOnlySpan<char> text)
    {
        if (!DateReader.HasDigits(text))
        {
            return false;
        }

        var line = CreditLine.Read(text);
        return line.Dates.Any(date => date.Value.Day is not null) && Words.Count(line.Remainder) <= MaxWordsBesideDate;
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> marks)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += marks.Contains(character) ? 1 : 0;
        }

        return count;
    }
}
