namespace ArticleExtract.Boilerplate.Features;

/// <summary>Hashes texts by their letters and digits, whatever their case (FNV-1a, 32 bits). The same on every machine.</summary>
internal static class TextHash
{
    /// <summary>What a hash starts from.</summary>
    public const uint Start = 2166136261;

    /// <summary>The capitals of the ASCII letters and the digits; 0 for other characters.</summary>
    private static readonly char[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => char.IsLetterOrDigit((char)code) ? ToUpper((char)code) : '\0')];

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        var ascii = Ascii;
        foreach (var character in text)
        {
            var capital = character < ascii.Length ? ascii[character] : char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '\0';
            hash = capital == 0 ? hash : Add(hash, capital);
        }

        return hash;
    }

    /// <summary>The capital of a letter; ASCII, which is nearly all there is, without a call.</summary>
    public static char ToUpper(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character : char.ToUpperInvariant(character);

    /// <summary>Continues a hash.</summary>
    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;
}
