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

    /// <summary>The value of the leaf that some features lead to.</summary>
    public float Evaluate(ReadOnlySpan<float> features)
    {
        var next = _nodes.Length == 0 ? -1 : 0;
        while (next >= 0)
        {
            ref readonly var node = ref _nodes[next];
            var value = features[node.Feature];
            next = value <= node.Threshold ? node.Left : float.IsNaN(value) ? node.Unknown : node.Right;
        }

        return _leaves[~next];
    }
}
