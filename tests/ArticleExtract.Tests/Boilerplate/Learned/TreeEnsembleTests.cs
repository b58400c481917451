using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Tests.Boilerplate.Learned;

public class TreeEnsembleTests
{
    private const int Features = 5;
    private const int Leaves = 32;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(65)]
    public void Evaluate_ManyBlocksAtOnce_GivesTheProbabilitiesOfEachAlone(int blocks)
    {
        var random = new Random(blocks);
        var ensemble = new TreeEnsemble([.. Enumerable.Range(1, 40).Select(tree => MakeTree(random, tree % Leaves + 1))]);
        using var features = new FeatureMatrix(blocks, Features);
        foreach (ref var value in features.Values)
        {
            value = random.Next(6) switch
            {
                0 => float.NaN,
                1 => float.PositiveInfinity,
                var step => step,
            };
        }

        var probabilities = new float[blocks];
        ensemble.Evaluate(features, probabilities);

        for (var block = 0; block < blocks; block++)
        {
            probabilities[block].Should().Be(ensemble.Evaluate(features.Row(block)), "sums are the same to the last bit");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    [InlineData(Leaves)]
    public void Evaluate_OneRow_AddsTheLeavesThatWalksLeadTo(int leaves)
    {
        var random = new Random(leaves);
        DecisionTree[] trees = [.. Enumerable.Range(0, 20).Select(_ => MakeTree(random, leaves))];
        var ensemble = new TreeEnsemble(trees);
        for (var i = 0; i < 200; i++)
        {
            float[] row = [.. Enumerable.Range(0, Features).Select(_ => random.Next(5) == 0 ? float.NaN : random.Next(-1, 7))];
            var logOdds = trees.Aggregate(0f, (sum, tree) => sum + tree.Evaluate(row));

            ensemble.Evaluate(row).Should().Be(1 / (1 + MathF.Exp(-logOdds)));
        }
    }

    [Fact]
    public void Evaluate_NoTrees_GivesOneHalf()
    {
        using var features = new FeatureMatrix(1, Features);
        var probabilities = new float[1];
        new TreeEnsemble([]).Evaluate(features, probabilities);
        probabilities[0].Should().Be(0.5f);
    }

    /// <summary>A tree whose leaves are split at random until there are enough.</summary>
    private static DecisionTree MakeTree(Random random, int leaves)
    {
        var nodes = new List<DecisionNode>();
        var open = new List<(int Node, bool IsLeft)>();
        for (var node = 0; node < leaves - 1; node++)
        {
            nodes.Add(new DecisionNode((ushort)random.Next(Features), random.Next(6), 0, 0, 0));
            if (node > 0)
            {
                var place = random.Next(open.Count);
                nodes[open[place].Node] = Lead(nodes[open[place].Node], open[place].IsLeft, (short)node);
                open.RemoveAt(place);
            }

            open.AddRange([(node, true), (node, false)]);
        }

        for (var leaf = 0; leaf < open.Count; leaf++)
        {
            nodes[open[leaf].Node] = Lead(nodes[open[leaf].Node], open[leaf].IsLeft, (short)~leaf);
        }

        var unknowns = nodes.Select(node => node with { Unknown = random.Next(2) == 0 ? node.Left : node.Right });
        return new DecisionTree([.. unknowns], [.. Enumerable.Range(0, leaves).Select(_ => (float)(random.NextDouble() - 0.5))]);
    }

    private static DecisionNode Lead(DecisionNode node, bool isLeft, short next) => isLeft ? node with { Left = next } : node with { Right = next };
}
