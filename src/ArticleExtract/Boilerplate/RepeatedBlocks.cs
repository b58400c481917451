using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Finds the blocks whose text stands on a page more than once, digits, case and punctuation aside.</summary>
/// <remarks>The comparison is that of CCNet (Wenzek et al. 2019), by 64-bit hashes.</remarks>
internal static class RepeatedBlocks
{
    /// <summary>Letters after which most texts of a page differ.</summary>
    private const int OpeningLetters = 12;

    /// <summary>What each ASCII character adds to a hash; 0 for nothing.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Fold((char)code))];

    /// <summary>For each block whether another one has the same text.</summary>
    public static bool[] Find(Page page)
    {
        var repeated = new bool[page.Blocks.Count];
        var keys = RentedArrays.Rent<ulong>(repeated.Length);
        foreach (var block in page.Blocks)
        {
            keys[block.Index] = Hash(block.Text, OpeningLetters);
        }

        // Few blocks open alike, and only these are read to their ends.
        MarkEqual(keys, repeated);
        for (var i = 0; i < repeated.Length; i++)
        {
            keys[i] = repeated[i] ? Hash(page.Blocks[i].Text, int.MaxValue) : keys[i];
        }

        MarkEqual(keys, repeated);
        RentedArrays.Return(keys);
        return repeated;
    }

    /// <summary>Marks the keys that occur more than once.</summary>
    private static void MarkEqual(ReadOnlySpan<ulong> keys, Span<bool> isEqual)
    {
        using var groups = new KeyGroups(keys[..isEqual.Length]);
        var counts = RentedArrays.Zeros<int>(groups.Count);
        for (var i = 0; i < isEqual.Length; i++)
        {
            counts[groups[i]]++;
        }

        for (var i = 0; i < isEqual.Length; i++)
        {
            isEqual[i] = counts[groups[i]] > 1;
        }

        RentedArrays.Return(counts);
    }

    /// <summary>FNV-1a over the first letters, and a zero for each digit.</summary>
    private static ulong Hash(ReadOnlySpan<char> text, int maxLetters)
    {
        var ascii = Ascii;
        var hash = 14695981039346656037;
        var left = maxLetters;
        for (var i = 0; i < text.Length && left > 0; i++)
        {
            var folded = text[i] < ascii.Length ? ascii[text[i]] : Fold(text[i]);
            hash = folded == 0 ? hash : (hash ^ folded) * 1099511628211;
            left -= folded == 0 ? 0 : 1;
        }

        return hash;
    }

    private static char Fold(char character) =>
        char.IsDigit(character) ? '0' : char.IsLetter(character) ? LetterFolding.Fold(character) : '\0';
}
