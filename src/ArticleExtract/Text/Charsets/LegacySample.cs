namespace ArticleExtract.Text.Charsets;

/// <summary>The part of a page that tells a legacy charset.</summary>
internal static class LegacySample
{
    /// <summary>A thousand words; more did not change a verdict.</summary>
    private const int MaxLength = 8 << 10;

    /// <summary>Below it stand spaces, digits and the marks around tags. No second byte of a two-byte character does.</summary>
    private const byte FirstLetter = 0x40;

    /// <summary>Collects the words that have a byte beyond ASCII, a space behind each.</summary>
    public static ReadOnlySpan<byte> Collect(ReadOnlySpan<byte> bytes)
    {
        var sample = new byte[MaxLength];
        var length = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var index)
        {
            var start = bytes[..index].LastIndexOfAnyInRange(byte.MinValue, (byte)(FirstLetter - 1)) + 1;
            var wordLength = bytes[start..].IndexOfAnyInRange(byte.MinValue, (byte)(FirstLetter - 1));
            var word = wordLength < 0 ? bytes[start..] : bytes.Slice(start, wordLength);
            if (word.Length >= MaxLength - length)
            {
                word[..(MaxLength - length)].CopyTo(sample.AsSpan(length));
                return sample;
            }

            word.CopyTo(sample.AsSpan(length));
            length += word.Length;
            sample[length++] = (byte)' ';
            bytes = bytes[(start + word.Length)..];
        }

        return sample.AsSpan(0, length);
    }
}
