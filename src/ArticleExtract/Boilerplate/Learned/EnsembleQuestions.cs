using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble, by what they ask about and by threshold, to be answered for several blocks at once.</summary>
/// <remarks>
/// V-QuickScorer (Lucchese et al., SIGIR 2015 and 2016). Each tree has a set of leaves that can still be reached, as bits from left to right. A
/// question answered with "above" strikes out the leaves to its left; when all are answered, the leftmost leaf left over is the one that a walk
/// from the root leads to. A walk mispredicts every other branch; here there are none, and a vector holds a block in each lane. Two vectors at
/// a time share what it costs to load a question. Leaves are added in the order of the trees, so that sums are the same to the last bit.
/// </remarks>
internal sealed class EnsembleQuestions
{
    private readonly TreeQuestion[] _questions;
    private readonly (int Feature, int Questions)[] _features;
    private readonly float[] _leaves;
    private readonly int[] _firstLeaves;

    public EnsembleQuestions(ReadOnlySpan<DecisionTree> trees)
    {
        var reader = new QuestionReader();
        foreach (var tree in trees)
        {
            reader.Read(tree);
        }

        _questions = [.. reader.Questions.OrderBy(question => question.Feature).ThenBy(question => question.Threshold)];
        _features = [.. _questions.GroupBy(question => question.Feature, (feature, asked) => ((int)feature, asked.Count()))];
        _leaves = [.. reader.Leaves];
        _firstLeaves = [.. reader.FirstLeaves];
    }

    /// <summary>For each block, the sum of the leaves that its features lead to.</summary>
    public void Sum(FeatureMatrix features, Span<float> sums)
    {
        var reachable = RentedArrays.Rent<LanePair<int>>(_firstLeaves.Length);
        var trees = reachable.AsSpan(0, _firstLeaves.Length);
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
        var start = 0;
        foreach (var (feature, count) in _features)
        {
            var values = features.ReadColumn(feature, first);
            var unknown = new LanePair<int>(~Vector.Equals(values.First, values.First), ~Vector.Equals(values.Second, values.Second));
            var questions = _questions.AsSpan(start, count);
            if ((unknown.First | unknown.Second) == Vector<int>.Zero)
            {
                AnswerKnown(questions, values, reachable);
            }
            else
            {
                AnswerAll(questions, values, unknown, reachable);
            }

            start += count;
        }
    }

    /// <summary>Thresholds rise: behind the first one that no value is above, none is.</summary>
    private static void AnswerKnown(ReadOnlySpan<TreeQuestion> questions, LanePair<float> values, Span<LanePair<int>> reachable)
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

    private static void AnswerAll(ReadOnlySpan<TreeQuestion> questions, LanePair<float> values, LanePair<int> unknown, Span<LanePair<int>> reachable)
    {
        foreach (ref readonly var question in questions)
        {
            var threshold = new Vector<float>(question.Threshold);
            var unknownRight = new Vector<int>(question.UnknownRight);
            var first = Vector.GreaterThan(values.First, threshold) | (unknown.First & unknownRight);
            var second = Vector.GreaterThan(values.Second, threshold) | (unknown.Second & unknownRight);
            StrikeOut(question, first, second, ref reachable[question.Tree]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StrikeOut(in TreeQuestion question, Vector<int> firstRight, Vector<int> secondRight, ref LanePair<int> reachable)
    {
        var leavesLeft = new Vector<int>(question.LeavesLeft);
        reachable = new LanePair<int>(
            Vector.AndNot(reachable.First, firstRight & leavesLeft), Vector.AndNot(reachable.Second, secondRight & leavesLeft));
    }

    private void AddLeaves(ReadOnlySpan<LanePair<int>> reachable, Span<float> sums)
    {
        sums.Clear();
        var lanes = MemoryMarshal.Cast<LanePair<int>, int>(reachable);
        for (var tree = 0; tree < _firstLeaves.Length; tree++)
        {
            var leaves = _leaves.AsSpan(_firstLeaves[tree]);
            var left = lanes.Slice(tree * FeatureMatrix.Lanes, sums.Length);
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += leaves[BitOperations.TrailingZeroCount(left[lane])];
            }
        }
    }
}
