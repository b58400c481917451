using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>What the rules of all strategies look at in one block.</summary>
internal readonly record struct BlockMeasures
{
    private const int Unknown = -1;

    private readonly int _length;
    private readonly int _linkedLength;

    /// <summary>Makes the measures of a block, of which there are as many as blocks.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="length">Code units.</param>
    /// <param name="linkedLength">Linked code units; <see langword="null"/> when links are unknown.</param>
    /// <param name="endsSentence">Whether it ends like a sentence.</param>
    public BlockMeasures(int words, int length, int? linkedLength, bool endsSentence) =>
        (Words, _length, _linkedLength, EndsSentence) = (words, length, linkedLength ?? Unknown, endsSentence);

    /// <summary>Number of words; two characters of a script without spaces count as one.</summary>
    public int Words { get; }

    /// <summary>Linked share of its characters, 0 to 1; <see langword="null"/> when links are unknown.</summary>
    public double? LinkDensity => _linkedLength == Unknown ? null : (double)_linkedLength / _length;

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
        int? linkedLength = block.Page.Format == PageFormat.Text ? null : block.LinkedLength;
        return new BlockMeasures(words - (EastAsian.CountUnspaced(text) / 2), text.Length, linkedLength, SentenceEnds.EndsSentence(text));
    }
}
