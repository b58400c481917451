using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;

namespace ArticleExtract.Training.Tests;

public sealed class ModelWriterTests
{
    [Fact]
    public void Write_Model_IsReadBackAsItWas()
    {
        var tree = new DecisionTree([new DecisionNode(3, 1.5f, -1, 1, -1), new DecisionNode(0, float.PositiveInfinity, -2, -3, -3)], [-1, 0.5f, 2]);
        var tokens = new TokenTables(Weights(251), Weights(241));
        var model = new FormatModel(tokens, new TreeEnsemble([tree]), new PageTypeModel([.. PageTypeModel.Types.Select(type => new TreeEnsemble(type == PageType.Forum ? [tree] : []))]));
        using var stream = new MemoryStream();

        ModelWriter.Write(new BlockModel(model, new FormatModel(TokenTables.None, new TreeEnsemble([]), PageTypeModel.None)), stream);
        stream.Position = 0;
        var read = ModelReader.Read(stream);

        read.Markup.Tokens.Names.Steps.SequenceEqual(tokens.Names.Steps).Should().BeTrue();
        read.Markup.Tokens.Words.Steps.SequenceEqual(tokens.Words.Steps).Should().BeTrue();
        read.Markup.Trees.Trees[0].Nodes.ToArray().Should().Equal(tree.Nodes.ToArray());
        read.Markup.Trees.Trees[0].Leaves.ToArray().Should().Equal(tree.Leaves.ToArray());
        Array.ConvertAll(read.Markup.PageTypes.Ensembles.ToArray(), ensemble => ensemble.Trees.Length).Should().Equal(0, 1, 0, 0, 0, 0, 0);
        read.Text.Trees.Trees.Length.Should().Be(0);
    }

    private static TokenWeights Weights(int divisor) => new([.. Enumerable.Range(0, TokenWeights.Buckets).Select(i => (sbyte)(i % divisor))]);
}
