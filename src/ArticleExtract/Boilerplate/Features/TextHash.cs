namespace ArticleExtract.Boilerplate.Features;

/// <summary>Hashes texts by their letters and digits, whatever their case (FNV-1a, 32 bits). The same on every machine.</summary>
internal static class TextHash
{
    /// <summary>What a hash starts from.</summary>
    public const uint Start = 2166136261;

    /// <summary>The capitals of the ASCII letters and the digits; 0 for other characters.</summary>
    private static readonly char[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => char.IsLetterOrDigit((char)code) ? char.ToUpperInvariant((char)code) : '\0')];

    /// <summary>The capitals of the ASCII letters; 0 for other characters.</summary>
    private static readonly char[] AsciiLetters = [.. Ascii.Select(capital => char.IsDigit(capital) ? '\0' : capital)];

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var ascii = Ascii;
        var hash = Start;
        foreach (var character in text)
        {
            var capital = character < ascii.Length ? ascii[character] : CapitalBeyondAscii(character);
            hash = capital == 0 ? hash : Add(hash, capital);
        }

        return hash;
    }

    /// <summary>Continues a hash with the letters of a text, without its digits.</summary>
    public static uint AddLetters(uint hash, ReadOnlySpan<char> text)
    {
        var ascii = AsciiLetters;
        foreach (var character in text)
        {
            var capital = character < ascii.Length ? ascii[character] : LetterBeyondAscii(character);
            hash = capital == 0 ? hash : Add(hash, capital);
        }

        return hash;
    }

    /// <summary>Continues a hash.</summary>
    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    /// <summary>The capital of a letter, or a digit; 0 for other characters.</summary>
    private static char CapitalBeyondAscii(char character) => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '\0';

    private static char LetterBeyondAscii(char character) => CapitalBeyondAscii(character) is var capital && char.IsDigit(capital) ? '\0' : capital;
}
