using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using CsCheck;

namespace ArticleExtract.Tests.Boilerplate.Learned;

public sealed class ScoreContributionsTests
{
    private const int Blocks = 12;

    private static readonly Gen<float> Value = Gen.Float[-1, 1];

    /// <summary>Trees that grow leaf by leaf: each question takes the place of a leaf that is there.</summary>
    private static readonly Gen<DecisionTree> Tree = Gen
        .Select(Gen.Int[0, FeatureSet.Names.Count - 1], Value, Gen.Int[0, 1000], Gen.Bool).Array[0, 8]
        .SelectMany(questions => Value.Array[questions.Length + 1].Select(leaves => Grow(questions, leaves)));

    private static readonly Gen<float[]> Features = Gen.Frequency((4, Value), (1, Gen.Const(float.NaN))).Array[Blocks * FeatureSet.Names.Count];

    [Fact]
    public void Of_AnyTrees_AddUpToTheLogOddsLessThePagesMean() =>
        Gen.Select(Tree.Array[1, 5], Features).Sample((trees, values) =>
        {
            using var features = Matrix(values);
            var logOdds = Enumerable.Range(0, Blocks).Select(block => trees.Sum(tree => tree.Evaluate(features.Row(block)))).ToArray();
            var ensemble = new TreeEnsemble(trees);
            var contributions = new ScoreContributions(ensemble, features);

            for (var block = 0; block < Blocks; block++)
            {
                var sum = contributions.Of(block, ensemble.Evaluate(features.Row(block))).Sum();
                sum.Should().BeApproximately(logOdds[block] - logOdds.Average(), 1e-4);
            }
        });

    [Fact]
    public void Describe_SeveralQuestions_NamesTheLargestContributionsFirst()
    {
        using var features = Matrix(new float[Blocks * FeatureSet.Names.Count]);
        features.Row(0)[..4].Fill(1);
        var trees = new[] { 0.2f, 2.2f, -1.1f, 0.1f }.Select((leaf, feature) => Ask(feature, leaf)).ToArray();

        var description = new ScoreContributions(new TreeEnsemble(trees), features).Describe(0, Logistic(1.4f));

        var names = FeatureSet.Names;
        description.Should().Be($"{names[1]} +2.0, {names[2]} -1.0, {names[0]} +0.2");
    }

    [Fact]
    public void Describe_ScoreThatBlocksOfItsMakeChanged_SaysSo()
    {
        using var features = Matrix(new float[Blocks * FeatureSet.Names.Count]);

        new ScoreContributions(new TreeEnsemble([Ask(0, 1)]), features).Describe(0, Logistic(2.5f)).Should().Be("after-trees +2.5");
    }

    [Fact]
    public void Describe_BlockLikeAllOthers_SaysSo()
    {
        using var features = Matrix(new float[Blocks * FeatureSet.Names.Count]);

        new ScoreContributions(new TreeEnsemble([Ask(0, 1)]), features).Describe(0, 0.5f).Should().Be("nothing sets it apart from the page's other blocks");
    }

    private static DecisionTree Ask(int feature, float above) => new([new DecisionNode((ushort)feature, 0.5f, ~0, ~1, ~0)], [0, above]);

    private static float Logistic(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));

    private static FeatureMatrix Matrix(float[] values)
    {
        var matrix = new FeatureMatrix(Blocks, FeatureSet.Names.Count);
        values.CopyTo(matrix.Values);
        return matrix;
    }

    private static DecisionTree Grow((int Feature, float Threshold, int Leaf, bool IsUnknownLeft)[] questions, float[] leaves)
    {
        var nodes = new DecisionNode[questions.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (feature, threshold, pick, isUnknownLeft) = questions[i];
            var leaf = (short)~(pick % (i + 1));
            for (var parent = 0; parent < i; parent++)
            {
                nodes[parent] = Replace(nodes[parent], leaf, (short)i);
            }

            var right = (short)~(i + 1);
            nodes[i] = new DecisionNode((ushort)feature, threshold, leaf, right, isUnknownLeft ? leaf : right);
        }

        return new DecisionTree(nodes, leaves);
    }

    private static DecisionNode Replace(DecisionNode node, short leaf, short next) => node with
    {
        Left = node.Left == leaf ? next : node.Left,
        Right = node.Right == leaf ? next : node.Right,
        Unknown = node.Unknown == leaf ? next : node.Unknown,
    };
}
