using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>The words of a page's blocks, found once for all strategies, in rented memory: dispose it.</summary>
internal sealed class PageWords : IDisposable
{
    /// <summary>Characters of text for one word with the space behind it; only the first size of the table depends on it.</summary>
    private const int WordLength = 5;

    private readonly RowBuffer<TextRange> _words;
    private readonly int[] _firsts;

    /// <summary>Finds the words of a page.</summary>
    public PageWords(Page page)
    {
        _words = new RowBuffer<TextRange>(page.Text.Length / WordLength);
        _firsts = RentedArrays.Rent<int>(page.BlockCount + 1);
        var finder = new WordFinder(page.Text, _words);
        foreach (var block in page.Blocks)
        {
            _firsts[block.Index] = _words.Count;
            finder.Add(block.Range);
        }

        _firsts[page.BlockCount] = _words.Count;
    }

    /// <summary>All words of the page, as stretches of its text.</summary>
    public ReadOnlySpan<TextRange> All => _words.Slice(0, _words.Count);

    /// <summary>The words of a block, as stretches of the page's text.</summary>
    public ReadOnlySpan<TextRange> Of(int block) => _words.Slice(_firsts[block], _firsts[block + 1] - _firsts[block]);

    public void Dispose()
    {
        _words.Dispose();
        RentedArrays.Return(_firsts);
    }
}
