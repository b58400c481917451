using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>What the rules of link lists look at in one block.</summary>
/// <param name="Words">Number of words; two characters of a script without spaces count as one.</param>
/// <param name="LinkDensity">Linked share of its characters; <see langword="null"/> when links are unknown.</param>
/// <param name="EndsSentence">Whether it ends like a sentence.</param>
internal readonly record struct BlockShape(int Words, double? LinkDensity, bool EndsSentence)
{
    /// <summary>Headlines have 3 to 18 words; a few have up to 25.</summary>
    public const int MaxHeadlineWords = 25;

    private const int MinHeadlineWords = 3;

    /// <summary>Sentences from here on are running text.</summary>
    private const int MinProseWords = 15;

    private const int MaxLabelWords = 5;

    private const double Linked = 0.5;

    /// <summary>Whether it has the length of a headline.</summary>
    public bool IsHeadline => Words is >= MinHeadlineWords and <= MaxHeadlineWords;

    /// <summary>Whether it is running text.</summary>
    public bool IsProse => !IsLinked && (Words > MaxHeadlineWords || (Words >= MinProseWords && EndsSentence));

    /// <summary>Whether it is short enough for a label.</summary>
    public bool IsShort => Words is > 0 and <= MaxLabelWords;

    /// <summary>Whether most of it is a link, as far as known.</summary>
    public bool IsLinked => LinkDensity >= Linked;

    /// <summary>Measures a block.</summary>
    public static BlockShape Of(TextBlock block)
    {
        var unspaced = 0;
        foreach (var character in block.Text)
        {
            unspaced += EastAsian.IsUnspaced(character) ? 1 : 0;
        }

        return new BlockShape(ArticleExtract.Text.Words.Count(block.Text) - (unspaced / 2), block.LinkDensity, SentenceEnds.EndsSentence(block.Text));
    }
}
