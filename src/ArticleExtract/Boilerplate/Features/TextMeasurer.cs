using System.Buffers;
using System.Text;
using ArticleExtract.Pages;
using ArticleExtract.Text;
using ArticleExtract.Text.Languages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Measures the text of one block.</summary>
internal static class TextMeasurer
{
    /// <summary>Words from which text without many links is running text; fewer when it ends like a sentence.</summary>
    private const int ProseWords = 12;

    private const int SentenceWords = 5;

    private const double MaxProseLinkDensity = 0.5;

    /// <summary>Readability's rule: shorter text is no paragraph.</summary>
    private const int MinParagraphCharacters = 25;

    private const int LabelWords = 8;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;،؛、，；");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…。！？．।؟۔።");

    /// <summary>Counts what is in a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="role">What earlier strategies took it for.</param>
    /// <param name="endsSentence">Whether it ends like a sentence.</param>
    /// <param name="titleWords">The words of the page title, where it has one.</param>
    public static TextTotals Count(TextBlock block, BlockRole role, bool endsSentence, HashedWords? titleWords)
    {
        var text = block.Text;
        var counts = CountCharacters(text);
        var (words, stopWords, shared) = CountWords(text, titleWords);
        var linked = block.LinkedLength;
        var isProse = IsProse(words, (double)linked / text.Length, endsSentence);
        var isParagraph = block.Kind is not (BlockKind.Heading or BlockKind.Control) && text.Length >= MinParagraphCharacters;
        return counts with
        {
            Blocks = 1,
            Words = words,
            StopWords = stopWords,
            TitleWords = shared,
            Characters = text.Length,
            Linked = linked,
            ProseWords = isProse ? words : 0,
            ParagraphWords = block.Element?.Tag == Tag.P ? words : 0,
            ListWords = role == BlockRole.LinkList ? words : 0,
            ParagraphScore = isParagraph ? 1 + counts.ClauseMarks + Math.Min(text.Length / 100, 3) : 0,
        };
    }

    /// <summary>Reads what is true of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="totals">Its counts.</param>
    /// <param name="endsSentence">Whether it ends like a sentence.</param>
    public static BlockFacts Read(TextBlock block, in TextTotals totals, bool endsSentence)
    {
        var isShort = totals.Words <= LabelWords && !endsSentence && !block.IsBulleted;
        var isLabel = block.Page.Format == PageFormat.Html ? block.Kind == BlockKind.Heading : isShort;
        return new BlockFacts(endsSentence, totals.ProseWords > 0, isLabel, FirstScript(block.Text), TextHash.Of(block.Text));
    }

    private static bool IsProse(int words, double linkDensity, bool endsSentence) =>
        linkDensity <= MaxProseLinkDensity && (words >= ProseWords || (endsSentence && words >= SentenceWords));

    private static TextTotals CountCharacters(ReadOnlySpan<char> text)
    {
        var (letters, capitals, digits, clauses, sentences) = (0, 0, 0, 0, 0);
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                letters++;
                capitals += char.IsUpper(character) ? 1 : 0;
            }
            else if (character == ' ')
            {
                // Most characters that are no letters.
            }
            else if (char.IsDigit(character))
            {
                digits++;
            }
            else
            {
                clauses += ClauseMarks.Contains(character) ? 1 : 0;
                sentences += SentenceMarks.Contains(character) ? 1 : 0;
            }
        }

        return new TextTotals { Letters = letters, Capitals = capitals, Digits = digits, ClauseMarks = clauses, SentenceMarks = sentences };
    }

    private static (int Words, int StopWords, int TitleWords) CountWords(ReadOnlySpan<char> text, HashedWords? title)
    {
        var (count, stopWords, shared) = (0, 0, 0);
        foreach (var word in Words.Enumerate(text))
        {
            count++;
            stopWords += StopWordLists.Undetermined.Contains(word) ? 1 : 0;
            shared += title is not null && title.Contains(word) ? 1 : 0;
        }

        return (count, stopWords, shared);
    }

    private static Script FirstScript(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return Scripts.Of(rune);
            }
        }

        return Script.None;
    }
}
