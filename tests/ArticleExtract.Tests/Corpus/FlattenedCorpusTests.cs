namespace ArticleExtract.Tests.Corpus;

/// <summary>What is promised of flattened pages, measured over all cases of the corpus, known failures included.</summary>
public class FlattenedCorpusTests
{
    private const int MinCases = 60;

    private const double MinExactBodies = 0.90;
    private const double MinTitles = 0.98;
    private const double MinDates = 0.98;
    private const double MinSites = 0.95;
    private const double MinListItems = 0.97;
    private const double MinLabels = 0.97;

    [Fact]
    public void Extract_AllFlattenedPages_KeepsThePromises()
    {
        var score = new FlattenedScore();
        foreach (var page in CorpusCase.Names.Select(CorpusCase.Load).Where(page => page.IsFlattened))
        {
            score.Add(page);
        }

        score.Cases.Should().BeGreaterThanOrEqualTo(MinCases);
        score.Bodies.Share.Should().BeGreaterThanOrEqualTo(MinExactBodies, "{0} bodies are exact", score.Bodies);
        score.Titles.Share.Should().BeGreaterThanOrEqualTo(MinTitles, "{0} titles are right", score.Titles);
        score.Dates.Share.Should().BeGreaterThanOrEqualTo(MinDates, "{0} dates are right", score.Dates);
        score.Sites.Share.Should().BeGreaterThanOrEqualTo(MinSites, "{0} site names are right", score.Sites);
        score.ItemPrecision.Share.Should().BeGreaterThanOrEqualTo(MinListItems, "{0} items found are stated", score.ItemPrecision);
        score.ItemRecall.Share.Should().BeGreaterThanOrEqualTo(MinListItems, "{0} items stated are found", score.ItemRecall);
        score.Labels.Share.Should().BeGreaterThanOrEqualTo(MinLabels, "{0} labels are found", score.Labels);
    }
}
