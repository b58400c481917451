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

    /// <summary>Whether a small word follows the first capitalised ones that is inside no place, and behind a comma no agency or date.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        var start = 0;
        var hasComma = false;
        while (true)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start && LetterCase.IsSmall(text[start]))
            {
                return start > 0 && IsProseWord(text[start..end]) && !(hasComma && OpensPart(text[start..], end - start));
            }

            if (end == start || end == text.Length || !(text[end] == ' ' || (text[end] == ',' && !hasComma)))
            {
                return false;
            }

            hasComma |= text[end] == ',';
            start = end + 1;
            start += hasComma && start < text.Length && text[start] == ' ' ? 1 : 0;
        }
    }

    private static bool IsProseWord(ReadOnlySpan<char> word) => !PlaceWords.Particles.Contains(word) && !PlaceWords.Joiners.Contains(word);

    /// <summary>Whether an agency in small letters stands here, or figures of a date: <c>Berlin, dpa -</c>, <c>PARIS, le 5 mai -</c>.</summary>
    private static bool OpensPart(ReadOnlySpan<char> text, int word)
    {
        const int MaxBeforeFigures = 20;
        return Agencies.TryFind(text[..word], out _) || text[..Math.Min(text.Length, MaxBeforeFigures)].ContainsAnyInRange('0', '9');
    }
}
