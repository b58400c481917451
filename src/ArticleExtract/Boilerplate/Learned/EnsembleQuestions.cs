using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble in the order of what they ask about, to be answered for several blocks at once.</summary>
/// <remarks>
/// V-QuickScorer (Lucchese et al., SIGIR 2015 and 2016). Each tree has a set of leaves that can still be reached, as bits from left to right. A
/// question answered with "above" strikes out the leaves to its left; when all are answered, the leftmost leaf left over is the one that a walk
/// from the root leads to. A walk mispredicts every other branch; here there are none, and a vector holds a block in each lane. Leaves
/// are added in the order of the trees, so that sums are the same to the last bit.
/// </remarks>
internal sealed class EnsembleQuestions
{
    private readonly TreeQuestion[] _questions;
    private readonly float[] _leaves;
    private readonly int[] _firstLeaves;

    public EnsembleQuestions(ReadOnlySpan<DecisionTree> trees)
    {
        var reader = new QuestionReader();
        foreach (var tree in trees)
        {
            reader.Read(tree);
        }

        _questions = [.. reader.Questions.OrderBy(question => question.Feature)];
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
        var (feature, values, unknown) = (-1, Vector<float>.Zero, Vector<int>.Zero);
        foreach (ref readonly var question in _questions.AsSpan())
        {
            if (question.Feature != feature)
            {
                feature = question.Feature;
                values = ReadColumn(features, feature, first);
                unknown = ~Vector.Equals(values, values);
            }

            var isRight = Vector.GreaterThan(values, new Vector<float>(question.Threshold)) | (unknown & new Vector<int>(question.UnknownRight));
            reachable[question.Tree] = Vector.AndNot(reachable[question.Tree], isRight & new Vector<int>(question.LeavesLeft));
        }
    }

    /// <summary>A feature of as many blocks as a vector has lanes; behind the last block, zero.</summary>
    private static Vector<float> ReadColumn(FeatureMatrix features, int feature, int first)
    {
        Span<float> column = stackalloc float[Vector<float>.Count];
        column.Clear();
        for (var i = 0; i < column.Length && first + i < features.Rows; i++)
        {
            column[i] = features.Values[((first + i) * features.Columns) + feature];
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
