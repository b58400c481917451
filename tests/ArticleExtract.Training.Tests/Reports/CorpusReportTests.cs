using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class CorpusReportTests
{
    [Fact]
    public void Write_GoldTexts_HasEveryTable() =>
        Write([ScoredPages.HalfKept("https://one.example/", "forum"), ScoredPages.Kept(type: "article")]).Should().ContainAll(
            "## corpus",
            "| all | 2 | 0.833 | 1.000 | 0.750 | 0.667 | 1.000 |",
            "| Latin | 2 | 0.833 | 1.000 | 0.750 |",
            "| Recall | 2 | 0.833 | 1.000 | 0.750 |",
            "| 0.7 to 0.8 | 1 | 0.700 | 0.667 |",
            "Expected calibration error: 0.067.");

    [Fact]
    public void Write_SnippetsAlone_SaysNothingOfTheF1OfPages() =>
        Write([ScoredPages.WithSnippets("one", "two", "one two")]).Should()
            .Contain("| all | 1 | 0.667 | 0.500 | 1.000 |").And.Contain("0.000 are absent").And.NotContain("calibration");

    [Fact]
    public void Write_ExtractorThatThrew_NamesThePage() =>
        Write([ScoredPage.Of(new GoldPage { Id = "page-1", Text = "one" }, new ExtractedPage { Id = "page-1", Error = "boom" })])
            .Should().Contain("page-1: boom");

    private static string Write(IReadOnlyList<ScoredPage> pages)
    {
        var writer = new StringWriter();
        CorpusReport.Write(writer, "corpus", Enum.GetValues<ExtractionFocus>().ToDictionary(focus => focus, _ => pages));
        return writer.ToString();
    }
}
