namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Reads the questions of trees, and their leaves in an order in which each question can only rule out the first of those below it.</summary>
internal sealed class QuestionReader
{
    /// <summary>Leaves a tree may have: a bit for each.</summary>
    public const int MaxLeaves = 32;

    private readonly Dictionary<int, FeatureQuestions> _features = [];

    /// <summary>Reads the trees of an ensemble.</summary>
    public QuestionReader(ReadOnlySpan<DecisionTree> trees)
    {
        var nodes = new List<DecisionNode>();
        foreach (var tree in trees)
        {
            nodes.AddRange(tree.Nodes);
        }

        foreach (var ofFeature in nodes.GroupBy(node => (int)node.Feature).OrderBy(group => group.Key))
        {
            var thresholds = ofFeature.Select(node => node.Threshold).Order().ToArray();
            _features.Add(ofFeature.Key, new FeatureQuestions(ofFeature.Key, thresholds[thresholds.Length / 2]));
        }

        Leaves = new float[trees.Length * MaxLeaves];
        for (var tree = 0; tree < trees.Length; tree++)
        {
            Read(tree, trees[tree]);
        }

        foreach (var feature in _features.Values)
        {
            feature.Sort();
        }
    }

    /// <summary>The questions about each feature.</summary>
    public IReadOnlyCollection<FeatureQuestions> Features => _features.Values;

    /// <summary>The values of all leaves: <see cref="MaxLeaves"/> for each tree, of which the last ones may be of no leaf.</summary>
    public float[] Leaves { get; }

    private void Read(int position, DecisionTree tree)
    {
        var leavesBelow = CountLeaves(tree);
        var firstLeaves = new int[tree.Nodes.Length];
        if (tree.Nodes.Length == 0)
        {
            Leaves[position * MaxLeaves] = tree.Leaves[0];
        }

        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            var node = tree.Nodes[i];
            var questions = _features[node.Feature];
            var (first, second) = questions.IsOfValue(node) ? (node.Left, node.Right) : (node.Right, node.Left);
            var leavesOfFirst = first < 0 ? 1 : leavesBelow[first];
            Place(first, firstLeaves[i]);
            Place(second, firstLeaves[i] + leavesOfFirst);
            questions.Add(position, node, (int)(((1U << leavesOfFirst) - 1) << firstLeaves[i]));
        }

        void Place(short child, int leaf)
        {
            if (child < 0)
            {
                Leaves[(position * MaxLeaves) + leaf] = tree.Leaves[~child];
            }
            else
            {
                firstLeaves[child] = leaf;
            }
        }
    }

    /// <summary>The leaves below each node. Children stand behind their parents, so they are counted from the end.</summary>
    private static int[] CountLeaves(DecisionTree tree)
    {
        var counts = new int[tree.Nodes.Length];
        for (var i = counts.Length - 1; i >= 0; i--)
        {
            var node = tree.Nodes[i];
            counts[i] = (node.Left < 0 ? 1 : counts[node.Left]) + (node.Right < 0 ? 1 : counts[node.Right]);
        }

        return counts;
    }
}
