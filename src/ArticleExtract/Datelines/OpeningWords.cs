using System.Runtime.CompilerServices;
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public OpeningWords(ReadOnlySpan<char> text, int start)
    {
        var (count, behindName, end) = (0, 0, start);
        var (isSeveral, isTooLong) = (false, false);
        while (true)
        {
            for (end = start; end < text.Length && Letters.Is(text[end]);)
            {
                end++;
            }

            if (end == start)
            {
                break;
            }

            if (Letters.IsSmall(text[start]))
            {
                SmallWord = IsElided(text[end..]) ? default : new TextRange(start, end - start);
                break;
            }

            var isJoiner = end - start <= PlaceWords.LongestJoiner && PlaceWords.Joiners.Contains(text[start..end]);
            isSeveral |= isJoiner;
            count = isJoiner ? 0 : count + 1;
            behindName = count == PlaceReader.MaxWords + 1 ? start : behindName;
            isTooLong = count > MaxWords || end - start > PlaceReader.MaxNameLength;
            if (isTooLong || end == text.Length || text[end] != ' ')
            {
                break;
            }

            start = end + 1;
        }

        (End, IsSeveral, IsTooLong) = (end, isSeveral, isTooLong);
        BehindName = count > PlaceReader.MaxWords ? new TextRange(behindName, end - behindName) : default;
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

    /// <summary>Whether they are one name at most.</summary>
    public bool IsName => SmallWord.Length == 0 && BehindName.Length == 0 && !IsSeveral && !IsTooLong;

    /// <summary>Whether a small word goes on with an apostrophe and a capital, as inside a name: <c>Val d'Isère</c>.</summary>
    private static bool IsElided(ReadOnlySpan<char> behind) => behind is ['\'' or '’', var next, ..] && Letters.IsCapital(next);
}
