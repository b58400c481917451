namespace ArticleExtract.Boilerplate.Features;

/// <summary>Hashes texts by their letters and digits, whatever their case (FNV-1a, 32 bits). The same on every machine.</summary>
internal static class TextHash
{
    /// <summary>What a hash starts from.</summary>
    public const uint Start = 2166136261;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = Add(hash, ToUpper(character));
            }
        }

        return hash;
    }

    /// <summary>The capital of a letter; ASCII, which is nearly all there is, without a call.</summary>
    public static char ToUpper(char character) =>
        char.IsAscii(character) ? char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character : char.ToUpperInvariant(character);

    /// <summary>Continues a hash.</summary>
    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;
}
