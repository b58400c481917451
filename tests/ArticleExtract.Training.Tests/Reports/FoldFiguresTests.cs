using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class FoldFiguresTests
{
    private static readonly Uri Site = new("https://one.example/");

    /// <summary>A site of another fold.</summary>
    private static readonly Uri OtherSite =
        Enumerable.Range(0, 100).Select(i => new Uri($"https://site-{i}.example/")).First(url => FoldOf(url) != FoldOf(Site));

    [Fact]
    public void Of_PagesOfTwoFolds_MeasuresAllAndEachFold()
    {
        var figures = FoldFigures.Of([ScoredPages.HalfKept(Site.ToString()), ScoredPages.Kept(OtherSite.ToString())]);

        figures.Should().HaveCount(3);
        figures[0].Fold.Should().Be("all");
        figures[0].All.F1.Should().BeApproximately(5 / 6.0, 1e-9);
        figures.Single(fold => fold.Fold == $"fold {FoldOf(Site) + 1}").All.Recall.Should().Be(0.5);
        figures.Single(fold => fold.Fold == $"fold {FoldOf(OtherSite) + 1}").All.F1.Should().Be(1);
    }

    [Fact]
    public void Of_PagesOfTwoTypes_MeasuresEachType()
    {
        var figures = FoldFigures.Of([ScoredPages.Kept(Site.ToString(), "forum"), ScoredPages.HalfKept(Site.ToString(), "article")]);

        figures.Should().OnlyContain(fold => fold.F1ByType["forum"] == 1 && fold.F1ByType["article"] < 0.7);
    }

    [Fact]
    public void Of_PageWithoutAddress_HasARowOfItsOwn() =>
        FoldFigures.Of([ScoredPages.Kept(), ScoredPages.Kept(Site.ToString())]).Select(fold => fold.Fold)
            .Should().Equal("all", $"fold {FoldOf(Site) + 1}", "no address");

    private static int FoldOf(Uri url) => Folds.Of(Folds.DomainOf(url));
}
