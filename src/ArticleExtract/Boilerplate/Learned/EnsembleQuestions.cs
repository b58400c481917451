using System.Buffers;
using System.Numerics;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees of an ensemble, in the order of what they ask about, so that a row of features is answered in one sweep.</summary>
/// <remarks>
/// QuickScorer (Lucchese et al., SIGIR 2015). Each tree has a set of leaves that can still be reached, as bits from left to right. A question
/// answered with "above" strikes out the leaves to its left; when all are answered, the leftmost leaf left over is the one a walk from the root
/// leads to. Walks mispredict every other branch, sweeps almost none: they take a third of the time. Leaves are added in the order
/// of the trees, so that sums are the same to the last bit.
/// </remarks>
internal sealed class EnsembleQuestions
{
    private readonly FeatureQuestions[] _features;
    private readonly float[] _thresholds;
    private readonly ushort[] _trees;
    private readonly ulong[] _keptAbove;
    private readonly ulong[] _keptUnknown;
    private readonly float[] _leaves;
    private readonly int[] _firstLeaves;

    public EnsembleQuestions(ReadOnlySpan<DecisionTree> trees)
    {
        var reader = new QuestionReader();
        foreach (var tree in trees)
        {
            reader.Read(tree);
        }

        var questions = reader.Questions.OrderBy(question => question.Feature).ThenBy(question => question.Threshold).ToArray();
        _thresholds = Array.ConvertAll(questions, question => question.Threshold);
        _trees = Array.ConvertAll(questions, question => question.Tree);
        _keptAbove = Array.ConvertAll(questions, question => question.KeptAbove);
        _keptUnknown = Array.ConvertAll(questions, question => question.KeptUnknown);
        _features = FindFeatures(questions);
        _leaves = [.. reader.Leaves];
        _firstLeaves = [.. reader.FirstLeaves];
    }

    /// <summary>The sum of the leaves that some features lead to.</summary>
    public float Sum(ReadOnlySpan<float> features)
    {
        var reachable = ArrayPool<ulong>.Shared.Rent(_firstLeaves.Length);
        reachable.AsSpan(0, _firstLeaves.Length).Fill(ulong.MaxValue);
        foreach (var asked in _features)
        {
            Answer(asked, features[asked.Feature], reachable);
        }

        var sum = 0f;
        for (var tree = 0; tree < _firstLeaves.Length; tree++)
        {
            sum += _leaves[_firstLeaves[tree] + BitOperations.TrailingZeroCount(reachable[tree])];
        }

        ArrayPool<ulong>.Shared.Return(reachable);
        return sum;
    }

    private void Answer(FeatureQuestions asked, float value, ulong[] reachable)
    {
        if (float.IsNaN(value))
        {
            for (var i = asked.First; i < asked.End; i++)
            {
                reachable[_trees[i]] &= _keptUnknown[i];
            }

            return;
        }

        for (var i = asked.First; i < asked.End && value > _thresholds[i]; i++)
        {
            reachable[_trees[i]] &= _keptAbove[i];
        }
    }

    private static FeatureQuestions[] FindFeatures(ReadOnlySpan<TreeQuestion> questions)
    {
        var features = new List<FeatureQuestions>();
        for (var first = 0; first < questions.Length; first = features[^1].End)
        {
            var end = first + 1;
            while (end < questions.Length && questions[end].Feature == questions[first].Feature)
            {
                end++;
            }

            features.Add(new FeatureQuestions(questions[first].Feature, first, end));
        }

        return [.. features];
    }

    /// <summary>The questions about one feature, by rising thresholds.</summary>
    private readonly record struct FeatureQuestions(ushort Feature, int First, int End);
}
