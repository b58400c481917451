using System.Buffers;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The cut through a page's scores that maximises the F-measure to be expected over its words.</summary>
/// <param name="Threshold">Blocks with at least this score are kept; above 1 when none is.</param>
/// <param name="ExpectedF1">The F1 to be expected, 0 to 1, whatever measure chose the cut.</param>
internal readonly record struct BlockSelection(float Threshold, double ExpectedF1)
{
    /// <summary>Nothing is kept.</summary>
    private static readonly BlockSelection Nothing = new(float.PositiveInfinity, 0);

    /// <summary>Finds the cut.</summary>
    /// <remarks>
    /// With the blocks in falling order of their scores, the words expected to be right among the first ones are the sum of score × words. F-beta is
    /// 1 + beta² times that, over the words kept and beta² times the words expected to be right on the whole page (van Rijsbergen, Information
    /// Retrieval, 1979, chapter 7).
    /// </remarks>
    /// <param name="scores">The probability of each block to be main content.</param>
    /// <param name="words">The words of each block.</param>
    /// <param name="beta">How many times as much recall counts as precision; 1 gives F1.</param>
    /// <param name="minExpectedWords">Fewer words expected to be right are no article: nothing is kept.</param>
    public static BlockSelection Find(ReadOnlySpan<float> scores, ReadOnlySpan<int> words, double beta, double minExpectedWords)
    {
        var falling = ArrayPool<float>.Shared.Rent(scores.Length);
        var order = ArrayPool<int>.Shared.Rent(scores.Length);
        var count = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            falling[count] = -scores[i];
            order[count] = words[i];
            count += words[i] > 0 ? 1 : 0;
        }

        falling.AsSpan(0, count).Sort(order.AsSpan(0, count));
        var selection = FindCut(falling.AsSpan(0, count), order.AsSpan(0, count), beta, minExpectedWords);
        ArrayPool<float>.Shared.Return(falling);
        ArrayPool<int>.Shared.Return(order);
        return selection;
    }

    private static BlockSelection FindCut(ReadOnlySpan<float> negativeScores, ReadOnlySpan<int> words, double beta, double minExpectedWords)
    {
        var expected = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            expected -= negativeScores[i] * words[i];
        }

        var (best, bestMeasure, bestRight, right, kept) = (Nothing, 0.0, 0.0, 0.0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            right -= negativeScores[i] * words[i];
            kept += words[i];
            var isTied = i + 1 < words.Length && negativeScores[i + 1] == negativeScores[i];
            if (!isTied && FMeasure(right, kept, expected, beta) is var measure && measure >= bestMeasure)
            {
                (best, bestMeasure, bestRight) = (new BlockSelection(-negativeScores[i], FMeasure(right, kept, expected, 1)), measure, right);
            }
        }

        return bestRight < minExpectedWords ? Nothing : best;
    }

    private static double FMeasure(double right, double kept, double expected, double beta) =>
        (1 + (beta * beta)) * right / (kept + (beta * beta * expected));
}
