using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleExtract.Text;

/// <summary>Hashes texts, four characters at a time, and numbers, for tables of one process: another one has other hashes.</summary>
/// <remarks>
/// The multiply and fold of wyhash (Wang Yi, 2019): a quarter of the steps of <see cref="string.GetHashCode(ReadOnlySpan{char})"/>, whose seed it takes,
/// so that no page can choose texts that hash alike.
/// </remarks>
internal static class SeededHash
{
    /// <summary>2^64 over the golden ratio: spreads the seeds of the process over all bits.</summary>
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private const int CharactersAtOnce = 4;

    private static readonly ulong Seed = (((ulong)(uint)string.GetHashCode("low") << 32) | (uint)string.GetHashCode("high")) * Spread;

    /// <summary>The hash of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = Seed ^ (ulong)text.Length;
        var index = 0;
        for (; index < text.Length - CharactersAtOnce; index += CharactersAtOnce)
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[index..])));
        }

        hash = Fold(hash ^ Last(text));
        return (int)(hash ^ (hash >> 32));
    }

    /// <summary>The hash of a number, all bits of which are spread over all bits.</summary>
    public static ulong Of(ulong value) => Fold(value ^ Seed);

    /// <summary>The last four characters of a text, or all of a shorter one.</summary>
    private static ulong Last(ReadOnlySpan<char> text) => text switch
    {
        [.., _, _, _, _] => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[^CharactersAtOnce..])),
        [var first, var second, var third] => first | ((ulong)second << 16) | ((ulong)third << 32),
        [var first, var second] => first | ((ulong)second << 16),
        [var first] => first,
        _ => 0,
    };

    /// <summary>Both halves of the product, one over the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, Seed | 1, out var low);
        return high ^ low;
    }
}
