using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>The shapes of a page's blocks, and sums over them.</summary>
internal sealed class PageShape
{
    private readonly BlockShape[] _blocks;
    private readonly int[] _prose;
    private readonly int[] _characters;
    private readonly int[] _linked;
    private readonly int[] _words;

    private PageShape(int count)
    {
        _blocks = new BlockShape[count];
        _prose = new int[count + 1];
        _characters = new int[count + 1];
        _linked = new int[count + 1];
        _words = new int[count + 1];
    }

    /// <summary>The shape of a block.</summary>
    public BlockShape this[int block] => _blocks[block];

    /// <summary>Sums the measures of a page's blocks.</summary>
    public static PageShape Measure(PageAnnotations annotations)
    {
        var page = annotations.Page;
        var shape = new PageShape(page.Blocks.Count);
        foreach (var block in page.Blocks)
        {
            var i = block.Index;
            var measured = new BlockShape(annotations.Measures[i]);
            shape._blocks[i] = measured;
            shape._words[i + 1] = shape._words[i] + measured.Words;
            shape._prose[i + 1] = shape._prose[i] + (measured.IsProse ? measured.Words : 0);
            shape._characters[i + 1] = shape._characters[i] + block.Range.Length;
            shape._linked[i + 1] = shape._linked[i] + (int)Math.Round(block.Range.Length * (measured.Measures.LinkDensity ?? 0));
        }

        return shape;
    }

    /// <summary>Words from one block up to another.</summary>
    public int Words(int first, int end) => _words[end] - _words[first];

    /// <summary>Share of the page's running text that stands between two blocks, 0 to 1.</summary>
    public double ProseShare(int first, int end) => (double)(_prose[end] - _prose[first]) / Math.Max(1, _prose[^1]);

    /// <summary>Share of the page's running text that stands from a block to the end, 0 to 1.</summary>
    public double ProseShareFrom(int first) => ProseShare(first, _blocks.Length);

    /// <summary>Linked share of the characters between two blocks, 0 to 1.</summary>
    public double LinkDensity(int first, int end) => (double)(_linked[end] - _linked[first]) / Math.Max(1, _characters[end] - _characters[first]);
}
