using System.Buffers;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata;

/// <summary>Tells running text from the short lines around it, by length and sentence marks alone.</summary>
internal static class Prose
{
    /// <summary>Shorter than the paragraphs of most articles, longer than most headlines.</summary>
    private const int MinLength = 100;

    /// <summary>A character of these scripts says about as much as three of an alphabet.</summary>
    private const int MinUnspacedLength = 35;

    /// <summary>Prose is not a row of links.</summary>
    private const double MaxLinkDensity = 0.5;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?。！？…।؟۔");

    /// <summary>Whether a block is running text.</summary>
    public static bool IsMatch(TextBlock block)
    {
        var text = block.Text;
        var minLength = text.Contains(' ') && !LabelMatch.IsUnspaced(text[0]) ? MinLength : MinUnspacedLength;
        return text.Length >= minLength
            && block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem or BlockKind.TableCell
            && text.ContainsAny(SentenceMarks)
            && (block.LinkDensity ?? 0) <= MaxLinkDensity;
    }
}
