using System.Buffers;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Counts the letters, figures and marks of a text.</summary>
/// <remarks>One number holds the five counts of a part of the text, so that a character costs one addition.</remarks>
internal static class CharacterCounter
{
    private const int CountBits = 12;

    private const int MaxCount = (1 << CountBits) - 1;

    private const ulong Letter = 1;
    private const ulong Capital = Letter << CountBits;
    private const ulong Digit = Capital << CountBits;
    private const ulong ClauseMark = Digit << CountBits;
    private const ulong SentenceMark = ClauseMark << CountBits;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;،؛、，；");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…。！？．।؟۔።");

    /// <summary>What each ASCII character counts.</summary>
    private static readonly ulong[] Ascii = [.. Enumerable.Range(0, 128).Select(code => CountsOf((char)code))];

    /// <summary>Counts the characters of a text: letters, capitals, digits, clause marks and sentence marks.</summary>
    public static TextTotals Count(ReadOnlySpan<char> text)
    {
        var totals = default(TextTotals);
        for (; text.Length > MaxCount; text = text[MaxCount..])
        {
            totals += CountPart(text[..MaxCount]);
        }

        return totals + CountPart(text);
    }

    private static TextTotals CountPart(ReadOnlySpan<char> text)
    {
        var ascii = Ascii;
        var counts = 0UL;
        foreach (var character in text)
        {
            counts += character < ascii.Length ? ascii[character] : CountsOf(character);
        }

        return new TextTotals
        {
            Letters = Read(counts, Letter),
            Capitals = Read(counts, Capital),
            Digits = Read(counts, Digit),
            ClauseMarks = Read(counts, ClauseMark),
            SentenceMarks = Read(counts, SentenceMark),
        };
    }

    private static int Read(ulong counts, ulong unit) => (int)(counts / unit) & MaxCount;

    private static ulong CountsOf(char character) =>
        char.IsLetter(character) ? Letter | (char.IsUpper(character) ? Capital : 0)
        : char.IsDigit(character) ? Digit
        : ClauseMarks.Contains(character) ? ClauseMark
        : SentenceMarks.Contains(character) ? SentenceMark
        : 0;
}
