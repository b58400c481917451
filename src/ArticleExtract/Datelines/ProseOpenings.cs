using System.Buffers;

namespace ArticleExtract.Datelines;

/// <summary>Tells at a glance openings that hold no dateline, as those of most paragraphs.</summary>
internal static class ProseOpenings
{
    /// <summary>The first full stop of a dateline that has no other mark stands behind its place: <c>КИЕВ. 3 декабря. УНН.</c></summary>
    private const int MaxBeforeStop = 40;

    /// <summary>Some of these or of the next are in every dateline but those with full stops alone. Looking for ASCII alone is faster.</summary>
    private static readonly SearchValues<char> AsciiMarks = SearchValues.Create("-_:/()[]\"=\n");

    private static readonly SearchValues<char> OtherMarks = SearchValues.Create("‐‑–—―−－：（）＝\uFFFD\u00E2");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".।۔");

    /// <summary>Whether a text has no mark of a dateline, or begins with capitalised words and a small one that no place has inside.</summary>
    public static bool IsProse(ReadOnlySpan<char> text)
    {
        if (IsSentence(text))
        {
            return true;
        }

        var start = text[..Math.Min(text.Length, DatelineReader.MaxLength)];
        return !start.ContainsAny(AsciiMarks)
            && !start.ContainsAny(OtherMarks)
            && !start[..Math.Min(start.Length, MaxBeforeStop)].ContainsAny(Stops);
    }

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
