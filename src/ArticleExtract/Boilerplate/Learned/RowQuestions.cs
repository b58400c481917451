using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble, tree by tree, to be answered for a single row.</summary>
/// <remarks>
/// As in <see cref="EnsembleQuestions"/>, an answer rules out leaves and the first one left over counts. All questions of a tree are answered: walks
/// ask fewer, and mispredict every other branch.
/// </remarks>
internal sealed class RowQuestions
{
    private readonly List<Question> _questions = [];

    /// <summary>The leaves of each tree from left to right.</summary>
    private readonly List<float> _leaves = [];

    /// <summary>The questions of each tree, which has one leaf more.</summary>
    private readonly List<int> _counts = [];

    public RowQuestions(ReadOnlySpan<DecisionTree> trees)
    {
        foreach (var tree in trees)
        {
            Add(tree, tree.Root, firstLeaf: _leaves.Count);
            _counts.Add(tree.Nodes.Length);
        }
    }

    /// <summary>The sum of the leaves that some features lead to.</summary>
    public float Sum(ReadOnlySpan<float> features)
    {
        var questions = CollectionsMarshal.AsSpan(_questions);
        var leaves = CollectionsMarshal.AsSpan(_leaves);
        var sum = 0f;
        foreach (var count in _counts)
        {
            var ruledOut = 0u;
            foreach (ref readonly var question in questions[..count])
            {
                ruledOut |= question.Answer(features);
            }

            sum += leaves[BitOperations.TrailingZeroCount(~ruledOut)];
            questions = questions[count..];
            leaves = leaves[(count + 1)..];
        }

        return sum;
    }

    /// <summary>Adds the questions and leaves from a node on.</summary>
    /// <returns>The leaves, a bit each.</returns>
    private uint Add(DecisionTree tree, int place, int firstLeaf)
    {
        if (place < 0)
        {
            _leaves.Add(tree.Leaves[~place]);
            return 1u << (_leaves.Count - 1 - firstLeaf);
        }

        var node = tree.Nodes[place];
        var left = Add(tree, node.Left, firstLeaf);
        var right = Add(tree, node.Right, firstLeaf);
        _questions.Add(new Question(node.Feature, node.Threshold, left, node.Unknown == node.Right ? left : 0));
        return left | right;
    }

    /// <summary>A question, and the leaves that are ruled out by a value above the threshold and by an unknown one.</summary>
    private readonly record struct Question(int Feature, float Threshold, uint ByAbove, uint ByUnknown)
    {
        public uint Answer(ReadOnlySpan<float> features)
        {
            // Multiplied, so that there is no branch.
            var value = features[Feature];
            return ((value > Threshold ? 1u : 0) * ByAbove) | ((float.IsNaN(value) ? 1u : 0) * ByUnknown);
        }
    }
}
