using System.Buffers;
using System.Text;

namespace ArticleExtract.Text.Charsets;

/// <summary>What speaks for bytes being UTF-8, and what against it.</summary>
/// <param name="Sequences">Characters of more than one byte that are well-formed.</param>
/// <param name="Errors">Places that are not.</param>
internal readonly record struct Utf8Evidence(int Sequences, int Errors)
{
    /// <summary>
    /// Errors for each well-formed sequence that a UTF-8 page may have: a few strings from elsewhere, not more. Text in a legacy charset
    /// has several errors for each pair of bytes that happens to be well-formed.
    /// </summary>
    private const double MaxErrorShare = 0.2;

    /// <summary>
    /// Well-formed sequences without an error that no other charset produces by chance. Two letters beyond ASCII side by side are rare
    /// in western text, and those that look like UTF-8 never follow each other; in GBK one pair in eight does, four in four thousand.
    /// </summary>
    private const int CertainSequences = 4;

    /// <summary>Whether all characters are ASCII.</summary>
    public bool IsAscii => this is { Sequences: 0, Errors: 0 };

    /// <summary>Whether UTF-8 is likely, where nothing is declared.</summary>
    public bool IsLikely => Sequences > 0 && Errors <= MaxErrorShare * Sequences;

    /// <summary>Whether UTF-8 is certain, whatever is declared.</summary>
    public bool IsCertain => Sequences >= CertainSequences && Errors <= MaxErrorShare / CertainSequences * Sequences;

    /// <summary>Whether UTF-8 is out of the question, even where it is declared: most of what is beyond ASCII is not well-formed.</summary>
    public bool IsRefuted => Errors > Sequences;

    /// <summary>Counts. A character that the end of the bytes cuts off is not an error.</summary>
    public static Utf8Evidence Measure(ReadOnlySpan<byte> bytes)
    {
        var (sequences, errors) = (0, 0);
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var start)
        {
            bytes = bytes[start..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            bytes = bytes[length..];
            sequences += status == OperationStatus.Done ? 1 : 0;
            errors += status == OperationStatus.InvalidData ? 1 : 0;
        }

        return new Utf8Evidence(sequences, errors);
    }
}
