using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>What the rules of all strategies look at in one block.</summary>
/// <param name="Words">Number of words; two characters of a script without spaces count as one.</param>
/// <param name="LinkDensity">Linked share of its characters, 0 to 1; <see langword="null"/> when links are unknown.</param>
/// <param name="EndsSentence">Whether it ends like a sentence.</param>
internal readonly record struct BlockMeasures(int Words, double? LinkDensity, bool EndsSentence)
{
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
