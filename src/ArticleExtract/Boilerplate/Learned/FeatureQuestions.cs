using System.Runtime.InteropServices;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>The questions of all trees about one feature.</summary>
/// <remarks>
/// Thresholds lie where the values are, so most values are above the lower half of the thresholds and below the upper half. Only answers that rule
/// leaves out cost anything: for the lower half these are to be the values below. They are asked about the negative value, so that a question is
/// always whether it is above.
/// </remarks>
internal sealed class FeatureQuestions
{
    /// <summary>The threshold from which questions are about the value, not the negative value.</summary>
    private readonly float _middle;
    private readonly List<TreeQuestion> _ofValue = [];
    private readonly List<TreeQuestion> _ofNegative = [];
    private readonly List<TreeQuestion> _unknown = [];

    /// <summary>Begins with no questions.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="middle">The median of all thresholds.</param>
    public FeatureQuestions(int feature, float middle) => (Feature, _middle) = (feature, middle);

    /// <summary>The feature asked about.</summary>
    public int Feature { get; }

    /// <summary>The questions about the value, by rising threshold.</summary>
    public ReadOnlySpan<TreeQuestion> OfValue => CollectionsMarshal.AsSpan(_ofValue);

    /// <summary>The questions about the negative value, by rising threshold.</summary>
    public ReadOnlySpan<TreeQuestion> OfNegative => CollectionsMarshal.AsSpan(_ofNegative);

    /// <summary>What an unknown value rules out, once for each tree; the thresholds say nothing.</summary>
    public ReadOnlySpan<TreeQuestion> Unknown => CollectionsMarshal.AsSpan(_unknown);

    /// <summary>Adds the question of a node.</summary>
    /// <param name="tree">The position of its tree.</param>
    /// <param name="node">The node.</param>
    /// <param name="ruledOut">The leaves that the question rules out: those below the child whose leaves are placed first.</param>
    public void Add(int tree, DecisionNode node, int ruledOut)
    {
        var isOfValue = IsOfValue(node);
        if (isOfValue)
        {
            _ofValue.Add(new TreeQuestion(tree, node.Threshold, ruledOut));
        }
        else
        {
            // Up to a threshold is below the next number.
            _ofNegative.Add(new TreeQuestion(tree, -MathF.BitIncrement(node.Threshold), ruledOut));
        }

        if (node.Unknown == (isOfValue ? node.Right : node.Left))
        {
            AddUnknown(tree, ruledOut);
        }
    }

    /// <summary>Whether the question of a node is about the value: then its left child stands first, and is ruled out by values above.</summary>
    public bool IsOfValue(DecisionNode node) => node.Threshold >= _middle;

    /// <summary>Sorts the questions, when all are added.</summary>
    public void Sort()
    {
        _ofValue.Sort((left, right) => left.Threshold.CompareTo(right.Threshold));
        _ofNegative.Sort((left, right) => left.Threshold.CompareTo(right.Threshold));
    }

    private void AddUnknown(int tree, int ruledOut)
    {
        if (_unknown is [.., var last] && last.Tree == tree)
        {
            _unknown[^1] = last with { RuledOut = last.RuledOut | ruledOut };
        }
        else
        {
            _unknown.Add(new TreeQuestion(tree, float.NaN, ruledOut));
        }
    }
}
