namespace ArticleExtract.Boilerplate.Features;

/// <summary>Hashes texts by their letters and digits, whatever their case (FNV-1a, 32 bits). The same on every machine.</summary>
internal static class TextHash
{
    /// <summary>What a hash starts from.</summary>
    public const uint Start = 2166136261;

    /// <summary>The capitals of the ASCII letters and the digits; 0 for other characters.</summary>
    private static readonly char[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => char.IsLetterOrDigit((char)code) ? char.ToUpperInvariant((char)code) : '\0')];

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var character in text)
        {
            var capital = ToCapital(character);
            hash = capital == 0 ? hash : Add(hash, capital);
        }

        return hash;
    }

    /// <summary>Continues a hash with the letters of a text, without its digits.</summary>
    public static uint AddLetters(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            var capital = ToCapital(character);
            hash = capital == 0 || char.IsDigit(capital) ? hash : Add(hash, capital);
        }

        return hash;
    }

    /// <summary>Continues a hash.</summary>
    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    /// <summary>The capital of a letter, or a digit; 0 for other characters.</summary>
    private static char ToCapital(char character) =>
        character < Ascii.Length ? Ascii[character] : char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '\0';
}
