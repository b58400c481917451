using System.Globalization;
using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>How much each feature moved the scores of a page's blocks, in log-odds: for those who read a trace.</summary>
/// <remarks>
/// A question of a tree moves a score by what its answer changes in the value to be expected (Saabas, Interpreting random forests, 2014), here over
/// the blocks of the same page. So the contributions say what sets a block apart from the others that it competes with, they need no counts in the
/// model, and those of a block add up to its log-odds less the page's mean. Costs several times the scoring, and holds
/// the features of all open blocks.
/// </remarks>
internal sealed class ScoreContributions : IDisposable
{
    /// <summary>What was added to the score of the trees, by blocks of the same make and by the page; see <see cref="BlockScorer"/>.</summary>
    private const string AfterTrees = "after-trees";

    /// <summary>As many as a row of a trace has room for.</summary>
    private const int Shown = 3;

    /// <summary>Log-odds are shown with one decimal; what rounds to nothing is left out.</summary>
    private const double MinShown = 0.05;

    private readonly TreeEnsemble _trees;
    private readonly FeatureMatrix _features;
    private readonly float[][] _expected;

    /// <summary>Finds what each tree expects of the page's blocks at each of its questions. The features are disposed with it.</summary>
    public ScoreContributions(TreeEnsemble trees, FeatureMatrix features)
    {
        _trees = trees;
        _features = features;
        _expected = new float[trees.Trees.Length][];
        for (var i = 0; i < _expected.Length; i++)
        {
            _expected[i] = Expect(trees.Trees[i], features);
        }
    }

    /// <summary>The contributions to a block's score: one for each of <see cref="FeatureSet.Names"/>, and what came after the trees.</summary>
    /// <param name="row">The block's row among the features.</param>
    /// <param name="score">Its score in the end.</param>
    public double[] Of(int row, float score)
    {
        var features = _features.Row(row);
        var contributions = new double[features.Length + 1];
        for (var i = 0; i < _expected.Length; i++)
        {
            AddPath(_trees.Trees[i], _expected[i], features, contributions);
        }

        contributions[^1] = LogOdds(score) - LogOdds(_trees.Evaluate(features));
        return contributions;
    }

    /// <summary>The largest contributions to a block's score, such as "link-density -1.2, words +0.6".</summary>
    /// <inheritdoc cref="Of"/>
    public string Describe(int row, float score)
    {
        var contributions = Of(row, score);
        var largest = Enumerable.Range(0, contributions.Length)
            .OrderByDescending(index => Math.Abs(contributions[index]))
            .Take(Shown)
            .Where(index => Math.Abs(contributions[index]) >= MinShown)
            .Select(index => string.Create(CultureInfo.InvariantCulture, $"{NameOf(index)} {contributions[index]:+0.0;-0.0}"));
        return string.Join(", ", largest.DefaultIfEmpty("nothing sets it apart from the page's other blocks"));
    }

    public void Dispose() => _features.Dispose();

    /// <summary>For each question of a tree, the mean value that it gives to the blocks that are asked.</summary>
    private static float[] Expect(DecisionTree tree, FeatureMatrix features)
    {
        var sums = new float[tree.Nodes.Length];
        var counts = new int[sums.Length];
        for (var block = 0; block < features.Rows; block++)
        {
            var row = features.Row(block);
            var value = tree.Evaluate(row);
            for (var next = tree.Root; next >= 0; next = tree.Nodes[next].Next(row))
            {
                sums[next] += value;
                counts[next]++;
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] /= Math.Max(1, counts[i]);
        }

        return sums;
    }

    private static void AddPath(DecisionTree tree, float[] expected, ReadOnlySpan<float> features, double[] contributions)
    {
        for (var next = tree.Root; next >= 0;)
        {
            ref readonly var node = ref tree.Nodes[next];
            var following = node.Next(features);
            contributions[node.Feature] += (following < 0 ? tree.Leaves[~following] : expected[following]) - expected[next];
            next = following;
        }
    }

    /// <summary>The log-odds of a probability that a single-precision number cannot tell from 0 or 1 are those of one that it can.</summary>
    private static double LogOdds(float probability)
    {
        const double Least = 1e-7;
        var inside = Math.Clamp((double)probability, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }

    private static string NameOf(int index) => index < FeatureSet.Names.Count ? FeatureSet.Names[index] : AfterTrees;
}
