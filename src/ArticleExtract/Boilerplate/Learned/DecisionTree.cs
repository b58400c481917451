namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A decision tree. Its first node is the root; the nodes below a node stand behind it.</summary>
internal sealed class DecisionTree
{
    private readonly DecisionNode[] _nodes;
    private readonly float[] _leaves;

    public DecisionTree(DecisionNode[] nodes, float[] leaves)
    {
        _nodes = nodes;
        _leaves = leaves;
    }

    public ReadOnlySpan<DecisionNode> Nodes => _nodes;

    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>Where every walk begins: the first node; the complement of the only leaf's index where there is no node.</summary>
    public int Root => _nodes.Length == 0 ? ~0 : 0;

    /// <summary>The value of the leaf that some features lead to.</summary>
    public float Evaluate(ReadOnlySpan<float> features)
    {
        var next = Root;
        while (next >= 0)
        {
            next = _nodes[next].Next(features);
        }

        return _leaves[~next];
    }
}
