using System.Buffers;

namespace ArticleExtract.Datelines;

/// <summary>Tells at a glance openings that hold no dateline, as those of most paragraphs.</summary>
internal static class ProseOpenings
{
    /// <summary>The first full stop of a dateline that has no other mark stands behind its place: <c>КИЕВ. 3 декабря. УНН.</c></summary>
    private const int MaxBeforeStop = 40;

    /// <summary>Some of these are in every dateline, but for those with full stops alone.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("-‐‑–—―−－_:：/()（）[]\"=＝\n\uFFFD\u00E2");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".।۔");

    /// <summary>Whether a text has no mark of a dateline, or begins with capitalised words and a small one that no place has inside.</summary>
    public static bool IsProse(ReadOnlySpan<char> text) =>
        IsSentence(text)
        || (!text[..Math.Min(text.Length, DatelineReader.MaxLength)].ContainsAny(Marks) && !text[..Math.Min(text.Length, MaxBeforeStop)].ContainsAny(Stops));

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (true)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end == start || end == text.Length || text[end] != ' ')
            {
                return false;
            }

            if (LetterCase.IsSmall(text[start]))
            {
                var word = text[start..end];
                return start > 0 && !PlaceWords.Particles.Contains(word) && !PlaceWords.Joiners.Contains(word);
            }

            start = end + 1;
        }
    }
}
