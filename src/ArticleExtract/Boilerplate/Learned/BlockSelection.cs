namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The cut through a page's scores that maximises the F-measure to be expected over its words.</summary>
/// <param name="Threshold">Blocks with at least this score are kept; above 1 when none is.</param>
/// <param name="ExpectedF1">The F1 to be expected, 0 to 1, whatever measure chose the cut.</param>
internal readonly record struct BlockSelection(float Threshold, double ExpectedF1)
{
    /// <summary>Nothing is kept.</summary>
    private static readonly BlockSelection Nothing = new(float.PositiveInfinity, 0);

    /// <summary>Finds the cut.</summary>
    /// <param name="scores">The probability of each block to be main content.</param>
    /// <param name="words">The words of each block.</param>
    /// <param name="beta">How many times as much recall counts as precision; 1 gives F1.</param>
    /// <param name="minExpectedWords">Fewer words expected to be right are no article: nothing is kept.</param>
    public static BlockSelection Find(ReadOnlySpan<float> scores, ReadOnlySpan<int> words, double beta, double minExpectedWords)
    {
        using var blocks = new RankedBlocks(scores, words);
        var kept = blocks.FindCut(beta, out var expected);
        return kept == 0 || blocks.RightWords(kept) < minExpectedWords
            ? Nothing
            : new BlockSelection(blocks.ScoreAt(kept - 1), beta == 1 ? expected : blocks.ExpectedF1(kept));
    }
}
