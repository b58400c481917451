using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>The words with single spaces between that a stretch of text opens with, up to a small word or the first mark.</summary>
internal readonly ref struct OpeningWords
{
    /// <summary>Words of a name, and of the date or agency that may stand behind it without a mark between.</summary>
    private const int MaxWords = 2 * PlaceReader.MaxWords;

    /// <summary>Reads the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first word begins.</param>
    public OpeningWords(ReadOnlySpan<char> text, int start)
    {
        var count = 0;
        var behindName = 0;
        while ((End = start + Letters.CountAtStart(text[start..])) > start)
        {
            var word = text[start..End];
            if (Letters.IsSmall(word[0]))
            {
                SmallWord = IsElided(text[End..]) ? default : new TextRange(start, word.Length);
                break;
            }

            var isJoiner = PlaceWords.Joiners.Contains(word);
            IsSeveral |= isJoiner;
            count = isJoiner ? 0 : count + 1;
            behindName = count == PlaceReader.MaxWords + 1 ? start : behindName;
            IsTooLong |= count > MaxWords || word.Length > PlaceReader.MaxNameLength;
            if (IsTooLong || End == text.Length || text[End] != ' ')
            {
                break;
            }

            start = End + 1;
        }

        BehindName = count > PlaceReader.MaxWords ? new TextRange(behindName, End - behindName) : default;
    }

    /// <summary>Where the first mark stands, or the small word ends.</summary>
    public int End { get; }

    /// <summary>The first word that begins with a small letter; empty when a mark comes first.</summary>
    public TextRange SmallWord { get; }

    /// <summary>The words that are too many for the name of a place; empty when there are none.</summary>
    public TextRange BehindName { get; }

    /// <summary>Whether a word joins two names.</summary>
    public bool IsSeveral { get; }

    /// <summary>Whether there are more words, or longer ones, than a dateline has without a mark.</summary>
    public bool IsTooLong { get; }

    /// <summary>Whether a small word goes on with an apostrophe and a capital, as inside a name: <c>Val d'Isère</c>.</summary>
    private static bool IsElided(ReadOnlySpan<char> behind) => behind is ['\'' or '’', var next, ..] && Letters.IsCapital(next);
}
