namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Reads the questions of trees, and their leaves from left to right.</summary>
internal sealed class QuestionReader
{
    /// <summary>Leaves a tree may have: a bit for each.</summary>
    public const int MaxLeaves = 32;

    /// <summary>All questions, tree by tree.</summary>
    public List<TreeQuestion> Questions { get; } = [];

    /// <summary>The values of all leaves: tree by tree, from left to right.</summary>
    public List<float> Leaves { get; } = [];

    /// <summary>Where each tree's leaves begin.</summary>
    public List<int> FirstLeaves { get; } = [];

    /// <summary>Reads the next tree of an ensemble.</summary>
    public void Read(DecisionTree tree)
    {
        var leavesBelow = CountLeaves(tree);
        var firstLeaves = new int[tree.Nodes.Length];
        var leaves = new float[tree.Leaves.Length];
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            var node = tree.Nodes[i];
            var left = node.Left < 0 ? 1 : leavesBelow[node.Left];
            Place(node.Left, firstLeaves[i]);
            Place(node.Right, firstLeaves[i] + left);
            var leavesLeft = (int)(((1U << left) - 1) << firstLeaves[i]);
            Questions.Add(new TreeQuestion((ushort)FirstLeaves.Count, node.Feature, node.Threshold, leavesLeft, node.Unknown == node.Left ? 0 : -1));
        }

        if (tree.Nodes.Length == 0)
        {
            leaves[0] = tree.Leaves[0];
        }

        FirstLeaves.Add(Leaves.Count);
        Leaves.AddRange(leaves);

        void Place(short child, int position)
        {
            if (child < 0)
            {
                leaves[position] = tree.Leaves[~child];
            }
            else
            {
                firstLeaves[child] = position;
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
