namespace ArticleExtract.Text.Charsets;

/// <summary>Tells the charset of bytes by their look.</summary>
/// <remarks>
/// The Unicode encodings give themselves away. The legacy ones are told apart by reading a sample in each of them and asking which
/// reading looks most like a language: see <see cref="ReadingScore"/>. Work grows linearly, and the costly part is bounded.
/// </remarks>
internal static class CharsetDetector
{
    /// <summary>Share of zero bytes at even or odd places that only UTF-16 has: markup, spaces and line ends are half zero in it.</summary>
    private const double MinZeroShare = 0.05;

    /// <summary>How much rarer zero bytes are at the other places: those are code points like U+0100, or a file that is no text.</summary>
    private const int ZeroImbalance = 8;

    /// <summary>Where equally many readings look well, the first one stands: the most frequent on the web.</summary>
    private static readonly Charset[] Legacy = Array.ConvertAll(
        [
            "windows-1252", "windows-1251", "shift_jis", "gb18030", "euc-kr", "euc-jp", "big5", "windows-1250", "windows-1254", "windows-1256",
            "windows-1253", "windows-874", "windows-1255", "iso-8859-2", "windows-1257", "koi8-r", "koi8-u", "iso-8859-5",
        ],
        name => CharsetLabels.Find(name)!);

    /// <summary>Detects the charset.</summary>
    public static Charset Detect(ReadOnlySpan<byte> bytes)
    {
        if (FindUtf16(bytes) is { } utf16)
        {
            return utf16;
        }

        var evidence = Utf8Evidence.Measure(bytes);
        if (evidence.IsAscii)
        {
            return ContainsJapaneseEscape(bytes) ? CharsetLabels.Find("iso-2022-jp")! : CharsetLabels.Utf8;
        }

        return evidence.IsLikely ? CharsetLabels.Utf8 : DetectLegacy(LegacySample.Collect(bytes));
    }

    private static Charset DetectLegacy(ReadOnlySpan<byte> sample)
    {
        var (best, bestScore) = (Legacy[0], int.MinValue);
        foreach (var charset in Legacy)
        {
            var score = ReadingScore.Measure(charset.Encoding.GetString(sample));
            (best, bestScore) = score > bestScore ? (charset, score) : (best, bestScore);
        }

        return best;
    }

    private static Charset? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)0))
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        if (Math.Max(even, odd) < MinZeroShare * (bytes.Length / 2) || Math.Max(even, odd) < ZeroImbalance * Math.Min(even, odd))
        {
            return null;
        }

        return even > odd ? CharsetLabels.Utf16BigEndian : CharsetLabels.Utf16LittleEndian;
    }

    /// <summary>Whether the bytes switch to Japanese characters, which ISO-2022-JP writes with ASCII alone.</summary>
    private static bool ContainsJapaneseEscape(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0;
}
