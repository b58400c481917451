using ArticleExtract.Pages;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class PageTypeFiguresTests
{
    [Fact]
    public void Of_TypesTakenForOthers_LoseRecallThereAndPrecisionHere()
    {
        var figures = PageTypeFigures.Of([
            ScoredPages.Typed("article", PageType.Article), ScoredPages.Typed("article", PageType.Unknown),
            ScoredPages.Typed("article", PageType.Unknown), ScoredPages.Typed("forum", PageType.Article)]);

        figures.Should().Equal(new PageTypeFigures("article", 3, 0.5, 1 / 3.0), new PageTypeFigures("forum", 1, 0, 0));
    }
}
