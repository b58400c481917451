using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata;

/// <summary>Tells running text from the short lines around it, by length and sentence marks alone.</summary>
internal static class Prose
{
    /// <summary>Shorter than the paragraphs of most articles, longer than most headlines.</summary>
    private const int MinLength = 100;

    /// <summary>A wide character, as East Asian scripts have them, says about as much as three of an alphabet.</summary>
    private const int MinWideLength = 35;

    /// <summary>Prose is not a row of links.</summary>
    private const double MaxLinkDensity = 0.5;

    /// <summary>Whether a block is running text.</summary>
    public static bool IsMatch(TextBlock block)
    {
        var text = block.Text;
        if (text.Length < MinWideLength)
        {
            return false;
        }

        var minLength = EastAsian.IsWide(text[0]) || !text.Contains(' ') ? MinWideLength : MinLength;
        return text.Length >= minLength
            && block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem or BlockKind.TableCell
            && SentenceEnds.ContainsStop(text)
            && (block.LinkDensity ?? 0) <= MaxLinkDensity;
    }
}
