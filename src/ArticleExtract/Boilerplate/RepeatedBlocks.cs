using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Finds the blocks whose text stands on a page more than once, digits, case and punctuation aside.</summary>
/// <remarks>The comparison is that of CCNet (Wenzek et al. 2019), by 64-bit hashes.</remarks>
internal static class RepeatedBlocks
{
    /// <summary>For each block whether another one has the same text.</summary>
    public static bool[] Find(Page page)
    {
        var repeated = new bool[page.Blocks.Count];
        var firstByHash = new Dictionary<ulong, int>(repeated.Length);
        foreach (var block in page.Blocks)
        {
            var hash = Hash(block.Text);
            if (!firstByHash.TryAdd(hash, block.Index))
            {
                repeated[block.Index] = true;
                repeated[firstByHash[hash]] = true;
            }
        }

        return repeated;
    }

    /// <summary>FNV-1a over the letters, and a zero for each digit.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = (hash ^ (char.IsDigit(character) ? '0' : LetterFolding.Fold(character))) * 1099511628211;
            }
        }

        return hash;
    }
}
