using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleExtract.Text;

/// <summary>Which of some characters are ASCII letters or digits: a bit for each, from the first character on.</summary>
/// <param name="Letters">The bits; those behind <paramref name="Length"/> are not set.</param>
/// <param name="Length">Characters up to the first one that takes a closer look: one beyond ASCII, or an apostrophe, which may stand inside a word.</param>
internal readonly record struct LetterMask(ulong Letters, int Length)
{
    /// <summary>Characters that are read at once.</summary>
    public const int Width = 32;

    private const byte LastAscii = 0x7F;
    private const byte CaseBit = 0x20;
    private const byte LettersInAlphabet = 26;
    private const byte DigitsInScript = 10;

    /// <summary>Reads the first characters of a text that has at least <see cref="Width"/> of them.</summary>
    public static LetterMask Read(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var (first, second) = (Vector256.Create(units), Vector256.Create(units[Vector256<ushort>.Count..]));
        var lastAscii = Vector256.Create((ushort)LastAscii);
        var isBeyondAscii = Vector256.Narrow(Vector256.GreaterThan(first, lastAscii), Vector256.GreaterThan(second, lastAscii));
        var characters = Vector256.Narrow(first, second);
        var stops = isBeyondAscii | Vector256.Equals(characters, Vector256.Create((byte)'\''));
        var letters = IsWithin(characters | Vector256.Create(CaseBit), (byte)'a', LettersInAlphabet) | IsWithin(characters, (byte)'0', DigitsInScript);
        var length = BitOperations.TrailingZeroCount(stops.ExtractMostSignificantBits());
        return new LetterMask(letters.ExtractMostSignificantBits(), Width).Take(length);
    }

    /// <summary>The same of fewer characters.</summary>
    public LetterMask Take(int length) => length >= Length ? this : new LetterMask(Letters & ((1UL << length) - 1), length);

    private static Vector256<byte> IsWithin(Vector256<byte> characters, byte first, byte count) =>
        Vector256.LessThan(characters - Vector256.Create(first), Vector256.Create(count));
}
