using System.Buffers;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Finds the blocks whose text stands on a page more than once, digits, case and punctuation aside.</summary>
/// <remarks>The comparison is that of CCNet (Wenzek et al. 2019), by 64-bit hashes.</remarks>
internal static class RepeatedBlocks
{
    /// <summary>What each ASCII character adds to a hash; 0 for nothing.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Fold((char)code))];

    /// <summary>For each block whether another one has the same text.</summary>
    public static bool[] Find(Page page)
    {
        var repeated = new bool[page.Blocks.Count];
        var keys = ArrayPool<ulong>.Shared.Rent(repeated.Length);
        foreach (var block in page.Blocks)
        {
            keys[block.Index] = Hash(block.Text);
        }

        using var texts = new KeyGroups(keys.AsSpan(0, repeated.Length));
        ArrayPool<ulong>.Shared.Return(keys);
        var counts = RentedArrays.Zeros<int>(texts.Count);
        for (var i = 0; i < repeated.Length; i++)
        {
            counts[texts[i]]++;
        }

        for (var i = 0; i < repeated.Length; i++)
        {
            repeated[i] = counts[texts[i]] > 1;
        }

        ArrayPool<int>.Shared.Return(counts);
        return repeated;
    }

    /// <summary>FNV-1a over the letters, and a zero for each digit.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var ascii = Ascii;
        var hash = 14695981039346656037;
        foreach (var character in text)
        {
            var folded = character < ascii.Length ? ascii[character] : Fold(character);
            hash = folded == 0 ? hash : (hash ^ folded) * 1099511628211;
        }

        return hash;
    }

    private static char Fold(char character) =>
        char.IsDigit(character) ? '0' : char.IsLetter(character) ? LetterFolding.Fold(character) : '\0';
}
