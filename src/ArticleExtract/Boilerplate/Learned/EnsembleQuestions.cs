using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble, by what they ask about and by threshold, to be answered for several blocks at once.</summary>
/// <remarks>
/// V-QuickScorer (Lucchese et al., SIGIR 2015 and 2016). Each tree has a set of leaves that can still be reached, as bits in their order. A
/// question answered with "above" strikes out the leaves of one side; when all are answered, the first leaf left over is the one that a walk
/// from the root leads to. A walk mispredicts every other branch; here there are none, and a vector holds a block in each lane. Two vectors at
/// a time share what it costs to load a question. Leaves are added in the order of the trees, so that sums are the same to the last bit.
/// </remarks>
internal sealed class EnsembleQuestions
{
    /// <summary>Blocks whose leaves are added at once; <see cref="FeatureMatrix.Lanes"/> is a multiple of it.</summary>
    private const int BlocksAtOnce = 4;

    private readonly FeatureQuestions[] _features;
    private readonly float[] _leaves;
    private readonly int _treeCount;

    public EnsembleQuestions(ReadOnlySpan<DecisionTree> trees)
    {
        var reader = new QuestionReader(trees);
        _features = [.. reader.Features];
        _leaves = reader.Leaves;
        _treeCount = trees.Length;
    }

    /// <summary>For each block, the sum of the leaves that its features lead to.</summary>
    public void Sum(FeatureMatrix features, Span<float> sums)
    {
        var reachable = RentedArrays.Rent<LanePair<int>>(_treeCount);
        var trees = reachable.AsSpan(0, _treeCount);
        for (var first = 0; first < features.Rows; first += FeatureMatrix.Lanes)
        {
            trees.Fill(new LanePair<int>(Vector<int>.AllBitsSet, Vector<int>.AllBitsSet));
            Answer(features, first, trees);
            AddLeaves(trees, sums[first..Math.Min(first + FeatureMatrix.Lanes, features.Rows)]);
        }

        RentedArrays.Return(reachable);
    }

    private void Answer(FeatureMatrix features, int first, Span<LanePair<int>> reachable)
    {
        foreach (var questions in _features)
        {
            var values = features.ReadColumn(questions.Feature, first);
            Answer(questions.OfValue, values, reachable);
            Answer(questions.OfNegative, new LanePair<float>(-values.First, -values.Second), reachable);
            var unknown = new LanePair<int>(~Vector.Equals(values.First, values.First), ~Vector.Equals(values.Second, values.Second));
            if ((unknown.First | unknown.Second) != Vector<int>.Zero)
            {
                AnswerUnknown(questions.Unknown, unknown, reachable);
            }
        }
    }

    /// <summary>Thresholds rise: behind the first one that no value is above, none is. Unknown values are above none.</summary>
    private static void Answer(ReadOnlySpan<TreeQuestion> questions, LanePair<float> values, Span<LanePair<int>> reachable)
    {
        foreach (ref readonly var question in questions)
        {
            var threshold = new Vector<float>(question.Threshold);
            var first = Vector.GreaterThan(values.First, threshold);
            var second = Vector.GreaterThan(values.Second, threshold);
            if ((first | second) == Vector<int>.Zero)
            {
                return;
            }

            StrikeOut(question, first, second, ref reachable[question.Tree]);
        }
    }

    private static void AnswerUnknown(ReadOnlySpan<TreeQuestion> questions, LanePair<int> unknown, Span<LanePair<int>> reachable)
    {
        foreach (ref readonly var question in questions)
        {
            StrikeOut(question, unknown.First, unknown.Second, ref reachable[question.Tree]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StrikeOut(in TreeQuestion question, Vector<int> first, Vector<int> second, ref LanePair<int> reachable)
    {
        var ruledOut = new Vector<int>(question.RuledOut);
        reachable = new LanePair<int>(Vector.AndNot(reachable.First, first & ruledOut), Vector.AndNot(reachable.Second, second & ruledOut));
    }

    /// <summary>Adds the leaves of four blocks at a time, whose sums stay in registers.</summary>
    private void AddLeaves(ReadOnlySpan<LanePair<int>> reachable, Span<float> sums)
    {
        var lanes = MemoryMarshal.Cast<LanePair<int>, int>(reachable);
        Span<float> four = stackalloc float[BlocksAtOnce];
        for (var lane = 0; lane < sums.Length; lane += four.Length)
        {
            SumFour(lanes[lane..], four);
            four[..Math.Min(four.Length, sums.Length - lane)].CopyTo(sums[lane..]);
        }
    }

    private void SumFour(ReadOnlySpan<int> reachable, Span<float> sums)
    {
        var (first, second, third, fourth) = (0f, 0f, 0f, 0f);
        for (var tree = 0; tree < _treeCount; tree++)
        {
            var leaves = _leaves.AsSpan(tree * QuestionReader.MaxLeaves, QuestionReader.MaxLeaves);
            var left = reachable.Slice(tree * FeatureMatrix.Lanes, BlocksAtOnce);
            first += leaves[BitOperations.TrailingZeroCount(left[0]) % QuestionReader.MaxLeaves];
            second += leaves[BitOperations.TrailingZeroCount(left[1]) % QuestionReader.MaxLeaves];
            third += leaves[BitOperations.TrailingZeroCount(left[2]) % QuestionReader.MaxLeaves];
            fourth += leaves[BitOperations.TrailingZeroCount(left[3]) % QuestionReader.MaxLeaves];
        }

        (sums[0], sums[1], sums[2], sums[3]) = (first, second, third, fourth);
    }
}
