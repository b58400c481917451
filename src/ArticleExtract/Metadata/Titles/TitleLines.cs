using System.Buffers;
using System.Text;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Titles;

/// <summary>Tells which of the first lines of a page can be its title.</summary>
internal static class TitleLines
{
    private const int MinLength = 6;
    private const int MaxLength = 250;
    private const int MinWords = 2;

    /// <summary>Whether a line can be a title by itself: some words, no prose, no credits, no trail, no control.</summary>
    public static bool CanBeTitle(TextBlock line)
    {
        var text = line.Text;
        return HasLength(text)
            && HasWords(text, MinWords)
            && !Prose.IsMatch(line)
            && !IsFurniture(text);
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
        || BreadcrumbTrail.Read(text, null) is { IsAnchored: true };
}
