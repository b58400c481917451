using System.Collections.Immutable;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate.Learned;

public sealed class PageTypeModelTests
{
    [Fact]
    public void Tell_OneTypeStandsOut_IsIt()
    {
        Model((PageType.Forum, 3)).Tell(new PageSummary(), null, out var probability).Should().Be(PageType.Forum);

        probability.Should().BeApproximately(0.898, 0.001, "forums score 0.953, each of the six others 0.018");
    }

    [Fact]
    public void Tell_TwoTypesAreAsLikely_IsUnknown()
    {
        Model((PageType.Forum, 3), (PageType.Article, 3)).Tell(new PageSummary(), null, out var probability).Should().Be(PageType.Unknown);

        probability.Should().BeLessThan(0.5);
    }

    [Fact]
    public void Tell_Address_IsOneOfTheSigns()
    {
        var steps = (ushort)PageSummary.Names.ToList().IndexOf("address-steps");
        var isDeep = new TreeEnsemble([new DecisionTree([new DecisionNode(steps, 2, ~0, ~1, ~0)], [-4, 4])]);
        var model = new PageTypeModel(Ensembles(type => type == PageType.Product ? isDeep : Constant(-4)));

        model.Tell(new PageSummary(), new Uri("https://shop.example/a/b/c"), out _).Should().Be(PageType.Product);
        model.Tell(new PageSummary(), new Uri("https://shop.example/a"), out _).Should().Be(PageType.Unknown);
        model.Tell(new PageSummary(), null, out _).Should().Be(PageType.Unknown);
    }

    private static PageTypeModel Model(params (PageType Type, float LogOdds)[] likely) =>
        new(Ensembles(type => Constant(Array.Find(likely, entry => entry.Type == type) is { LogOdds: > 0 } found ? found.LogOdds : -4)));

    private static ImmutableArray<TreeEnsemble> Ensembles(Func<PageType, TreeEnsemble> ensembleOf) => [.. PageTypeModel.Types.Select(ensembleOf)];

    private static TreeEnsemble Constant(float logOdds) => new([new DecisionTree([], [logOdds])]);
}
