using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>What the rules of all strategies look at in one block.</summary>
internal readonly record struct BlockMeasures
{
    /// <summary>Not a number when links are unknown: half the memory of a nullable, of which there is one for each block.</summary>
    private readonly double _linkDensity;

    public BlockMeasures(int words, double? linkDensity, bool endsSentence) =>
        (Words, _linkDensity, EndsSentence) = (words, linkDensity ?? double.NaN, endsSentence);

    /// <summary>Number of words; two characters of a script without spaces count as one.</summary>
    public int Words { get; }

    /// <summary>Linked share of its characters, 0 to 1; <see langword="null"/> when links are unknown.</summary>
    public double? LinkDensity => double.IsNaN(_linkDensity) ? null : _linkDensity;

    /// <summary>Whether it ends like a sentence.</summary>
    public bool EndsSentence { get; }

    /// <summary>Measures every block of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its words.</param>
    public static BlockMeasures[] Measure(Page page, PageWords words)
    {
        var measures = new BlockMeasures[page.Blocks.Count];
        foreach (var block in page.Blocks)
        {
            measures[block.Index] = Measure(block, words.Of(block.Index).Length);
        }

        return measures;
    }

    private static BlockMeasures Measure(TextBlock block, int words)
    {
        var text = block.Text;
        return new BlockMeasures(words - (EastAsian.CountUnspaced(text) / 2), block.LinkDensity, SentenceEnds.EndsSentence(text));
    }
}
