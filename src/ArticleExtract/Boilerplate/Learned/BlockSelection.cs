using System.Buffers;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The cut through a page's scores that maximises the F1 to be expected over its words.</summary>
/// <param name="Threshold">Blocks with at least this score are kept; above 1 when none is.</param>
/// <param name="ExpectedF1">The F1 to be expected, 0 to 1.</param>
internal readonly record struct BlockSelection(float Threshold, double ExpectedF1)
{
    /// <summary>
    /// Fewer words that are main content, by their probabilities, are no article. Measured in cross-validation on pages whose gold is empty.
    /// </summary>
    private const double MinExpectedWords = 10;

    /// <summary>The same on a page without running text, where a menu may be all there is.</summary>
    private const double MinExpectedWordsWithoutProse = 40;

    /// <summary>Nothing is kept.</summary>
    private static readonly BlockSelection Nothing = new(float.PositiveInfinity, 0);

    /// <summary>Finds the cut.</summary>
    /// <remarks>
    /// With the blocks in falling order of their scores, the words expected to be right among the first ones are the sum of score × words, and F1 is
    /// twice that over the words kept and the words expected to be right on the whole page.
    /// </remarks>
    /// <param name="scores">The probability of each block to be main content.</param>
    /// <param name="words">The words of each block.</param>
    /// <param name="hasProse">Whether any block is running text.</param>
    public static BlockSelection Find(ReadOnlySpan<float> scores, ReadOnlySpan<int> words, bool hasProse)
    {
        var needed = hasProse ? MinExpectedWords : MinExpectedWordsWithoutProse;
        var falling = ArrayPool<float>.Shared.Rent(scores.Length);
        var order = ArrayPool<int>.Shared.Rent(scores.Length);
        for (var i = 0; i < scores.Length; i++)
        {
            falling[i] = -scores[i];
            order[i] = words[i];
        }

        falling.AsSpan(0, scores.Length).Sort(order.AsSpan(0, scores.Length));
        var selection = FindCut(falling.AsSpan(0, scores.Length), order.AsSpan(0, scores.Length), needed);
        ArrayPool<float>.Shared.Return(falling);
        ArrayPool<int>.Shared.Return(order);
        return selection;
    }

    private static BlockSelection FindCut(ReadOnlySpan<float> negativeScores, ReadOnlySpan<int> words, double needed)
    {
        var expected = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            expected -= negativeScores[i] * words[i];
        }

        var (best, bestRight, right, kept) = (Nothing, 0.0, 0.0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            right -= negativeScores[i] * words[i];
            kept += words[i];
            var isTied = i + 1 < words.Length && negativeScores[i + 1] == negativeScores[i];
            if (!isTied && kept > 0 && 2 * right / (kept + expected) is var f1 && f1 >= best.ExpectedF1)
            {
                (best, bestRight) = (new BlockSelection(-negativeScores[i], f1), right);
            }
        }

        return bestRight < needed ? Nothing : best;
    }
}
