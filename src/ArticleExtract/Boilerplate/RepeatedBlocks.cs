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

    private const int LetterBits = 5;

    /// <summary>What each ASCII character adds to a hash; 0 for nothing.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Fold((char)code))];

    /// <summary>For each block whether another one has the same text.</summary>
    public static bool[] Find(Page page)
    {
        var repeated = new bool[page.Blocks.Count];
        var keys = RentedArrays.Rent<ulong>(repeated.Length);
        foreach (var block in page.Blocks)
        {
            keys[block.Index] = PackOpening(block.Text);
        }

        MarkEqual(keys, repeated);
        Confirm(page, repeated, keys);
        RentedArrays.Return(keys);
        return repeated;
    }

    /// <summary>Few blocks open alike, and only these are read to their ends.</summary>
    /// <param name="page">The page.</param>
    /// <param name="repeated">For each block whether another one opens alike; behind it, whether another one has the same text.</param>
    /// <param name="keys">Room for a key for each block.</param>
    private static void Confirm(Page page, Span<bool> repeated, Span<ulong> keys)
    {
        var alike = RentedArrays.Rent<int>(repeated.Length);
        var count = 0;
        for (var i = 0; i < repeated.Length; i++)
        {
            if (repeated[i])
            {
                keys[count] = Hash(page.Blocks[i].Text);
                alike[count++] = i;
            }
        }

        var areEqual = RentedArrays.Rent<bool>(count);
        MarkEqual(keys, areEqual.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            repeated[alike[i]] = areEqual[i];
        }

        RentedArrays.Return(areEqual);
        RentedArrays.Return(alike);
    }

    /// <summary>Marks the keys that occur more than once.</summary>
    private static void MarkEqual(ReadOnlySpan<ulong> keys, Span<bool> isEqual)
    {
        var counts = new KeyGroups(keys[..isEqual.Length]).MoveToCounts();
        for (var i = 0; i < isEqual.Length; i++)
        {
            isEqual[i] = counts[i] > 1;
        }

        RentedArrays.Return(counts);
    }

    /// <summary>The first letters and figures, five bits for each: as many as fit. Nearly a name for them, and made faster than a hash.</summary>
    private static ulong PackOpening(ReadOnlySpan<char> text)
    {
        var ascii = Ascii;
        var packed = 0UL;
        var bits = 0;
        for (var i = 0; i < text.Length && bits < OpeningLetters * LetterBits; i++)
        {
            // Without a branch: what is no letter comes as often as not.
            var folded = text[i] < ascii.Length ? ascii[text[i]] : Fold(text[i]);
            var shift = folded == 0 ? 0 : LetterBits;
            packed = (packed << shift) ^ folded;
            bits += shift;
        }

        return packed;
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
