using System.Collections.Immutable;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate.Learned;

public sealed class PageTypeModelTests
{
    [Fact]
    public void Classify_OneTypeStandsOut_IsIt()
    {
        var likely = Model((PageType.Forum, 3)).Classify(new PageSummary(), null);

        likely.Type.Should().Be(PageType.Forum);
        likely.Probability.Should().BeApproximately(0.898, 0.001, "forums score 0.953, each of the six others 0.018");
        likely.IsLikely.Should().BeTrue();
    }

    [Fact]
    public void Classify_TwoTypesAreAsLikely_IsInDoubt() =>
        Model((PageType.Forum, 3), (PageType.Article, 3)).Classify(new PageSummary(), null).IsLikely.Should().BeFalse();

    [Fact]
    public void Classify_Address_IsOneOfTheSigns()
    {
        var steps = (ushort)PageSummary.Names.ToList().IndexOf("address-steps");
        var isDeep = new TreeEnsemble([new DecisionTree([new DecisionNode(steps, 2, ~0, ~1, ~0)], [-4, 4])]);
        var model = new PageTypeModel(Ensembles(type => type == PageType.Product ? isDeep : Constant(-4)));

        model.Classify(new PageSummary(), new Uri("https://shop.example/a/b/c")).Should().Match<LikelyType>(likely => likely.IsLikely && likely.Type == PageType.Product);
        model.Classify(new PageSummary(), new Uri("https://shop.example/a")).IsLikely.Should().BeFalse();
        model.Classify(new PageSummary(), null).IsLikely.Should().BeFalse();
    }

    private static PageTypeModel Model(params (PageType Type, float LogOdds)[] likely) =>
        new(Ensembles(type => Constant(Array.Find(likely, entry => entry.Type == type) is { LogOdds: > 0 } found ? found.LogOdds : -4)));

    private static ImmutableArray<TreeEnsemble> Ensembles(Func<PageType, TreeEnsemble> ensembleOf) => [.. PageTypeModel.Types.Select(ensembleOf)];

    private static TreeEnsemble Constant(float logOdds) => new([new DecisionTree([], [logOdds])]);
}
