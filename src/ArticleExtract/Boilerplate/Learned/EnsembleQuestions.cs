using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble, by what they ask about and by threshold, to be answered for several blocks at once.</summary>
/// <remarks>
/// V-QuickScorer (Lucchese et al., SIGIR 2015 and 2016). Each tree has a set of leaves that can still be reached, as bits from left to right. A
/// question answered with "above" strikes out the leaves to its left; when all are answered, the leftmost leaf left over is the one that a walk
/// from the root leads to. A walk mispredicts every other branch; here there are none, and a vector holds a block in each lane. Leaves
/// are added in the order of the trees, so that sums are the same to the last bit.
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
        var reachable = ArrayPool<Vector<int>>.Shared.Rent(_firstLeaves.Length);
        for (var first = 0; first < features.Rows; first += Vector<float>.Count)
        {
            reachable.AsSpan(0, _firstLeaves.Length).Fill(Vector<int>.AllBitsSet);
            Answer(features, first, reachable);
            AddLeaves(reachable.AsSpan(0, _firstLeaves.Length), sums[first..Math.Min(first + Vector<float>.Count, features.Rows)]);
        }

        ArrayPool<Vector<int>>.Shared.Return(reachable);
    }

    private void Answer(FeatureMatrix features, int first, Span<Vector<int>> reachable)
    {
        var start = 0;
        foreach (var (feature, count) in _features)
        {
            var values = ReadColumn(features, feature, first);
            var unknown = ~Vector.Equals(values, values);
            var questions = _questions.AsSpan(start, count);
            if (unknown == Vector<int>.Zero)
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
    private static void AnswerKnown(ReadOnlySpan<TreeQuestion> questions, Vector<float> values, Span<Vector<int>> reachable)
    {
        foreach (ref readonly var question in questions)
        {
            var isRight = Vector.GreaterThan(values, new Vector<float>(question.Threshold));
            if (isRight == Vector<int>.Zero)
            {
                return;
            }

            reachable[question.Tree] = Vector.AndNot(reachable[question.Tree], isRight & new Vector<int>(question.LeavesLeft));
        }
    }

    private static void AnswerAll(ReadOnlySpan<TreeQuestion> questions, Vector<float> values, Vector<int> unknown, Span<Vector<int>> reachable)
    {
        foreach (ref readonly var question in questions)
        {
            var isRight = Vector.GreaterThan(values, new Vector<float>(question.Threshold)) | (unknown & new Vector<int>(question.UnknownRight));
            reachable[question.Tree] = Vector.AndNot(reachable[question.Tree], isRight & new Vector<int>(question.LeavesLeft));
        }
    }

    /// <summary>A feature of as many blocks as a vector has lanes; behind the last block, that block again.</summary>
    private static Vector<float> ReadColumn(FeatureMatrix features, int feature, int first)
    {
        Span<float> column = stackalloc float[Vector<float>.Count];
        var values = features.Values;
        var last = ((features.Rows - 1) * features.Columns) + feature;
        var place = (first * features.Columns) + feature;
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = values[Math.Min(place, last)];
            place += features.Columns;
        }

        return new Vector<float>(column);
    }

    private void AddLeaves(ReadOnlySpan<Vector<int>> reachable, Span<float> sums)
    {
        sums.Clear();
        var lanes = MemoryMarshal.Cast<Vector<int>, int>(reachable);
        for (var tree = 0; tree < _firstLeaves.Length; tree++)
        {
            var leaves = _leaves.AsSpan(_firstLeaves[tree]);
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += leaves[BitOperations.TrailingZeroCount(lanes[(tree * Vector<int>.Count) + lane])];
            }
        }
    }
}
