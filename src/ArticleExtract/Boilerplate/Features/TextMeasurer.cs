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

    /// <summary>Counts what is in a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="annotations">What earlier strategies found out.</param>
    /// <param name="titleWords">The words of the page title, where it has one.</param>
    /// <param name="descriptionWords">The words of the page's description, where it has one.</param>
    public static TextTotals Count(TextBlock block, PageAnnotations annotations, HashedWords? titleWords, HashedWords? descriptionWords)
    {
        var text = block.Text;
        var counts = CharacterCounter.Count(text);
        var words = annotations.Words.Of(block.Index).Length;
        var (stopWords, shared, described) = CountWords(block.Page.Text, annotations.Words.Of(block.Index), titleWords, descriptionWords);
        var linked = block.LinkedLength;
        var isProse = IsProse(words, (double)linked / text.Length, annotations.Measures[block.Index].EndsSentence);
        var isParagraph = block.Kind is not (BlockKind.Heading or BlockKind.Control) && text.Length >= MinParagraphCharacters;
        return counts with
        {
            Blocks = 1,
            Words = words,
            StopWords = stopWords,
            TitleWords = shared,
            DescriptionWords = described,
            Characters = text.Length,
            Linked = linked,
            ProseWords = isProse ? words : 0,
            ParagraphWords = block.Element?.Tag == Tag.P ? words : 0,
            ListWords = annotations.Roles[block.Index] == BlockRole.LinkList ? words : 0,
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
        return new BlockFacts(endsSentence, totals.ProseWords > 0, isLabel, FirstScript(block.Text));
    }

    private static bool IsProse(int words, double linkDensity, bool endsSentence) =>
        linkDensity <= MaxProseLinkDensity && (words >= ProseWords || (endsSentence && words >= SentenceWords));

    private static (int StopWords, int TitleWords, int DescriptionWords) CountWords(
        string text, ReadOnlySpan<TextRange> words, HashedWords? title, HashedWords? description)
    {
        var (stopWords, shared, described) = (0, 0, 0);
        foreach (var range in words)
        {
            var word = range.Of(text);
            stopWords += StopWordLists.Undetermined.Contains(word) ? 1 : 0;
            shared += title is not null && title.Contains(word) ? 1 : 0;
            described += description is not null && description.Contains(word) ? 1 : 0;
        }

        return (stopWords, shared, described);
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
