namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Gradient-boosted decision trees whose sum is the log-odds of a block being main content.</summary>
internal sealed class TreeEnsemble
{
    private readonly DecisionTree[] _trees;

    public TreeEnsemble(DecisionTree[] trees) => _trees = trees;

    public ReadOnlySpan<DecisionTree> Trees => _trees;

    /// <summary>The probability that some features give, 0 to 1.</summary>
    public float Evaluate(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        foreach (var tree in _trees)
        {
            sum += tree.Evaluate(features);
        }

        return 1 / (1 + MathF.Exp(-sum));
    }
}
