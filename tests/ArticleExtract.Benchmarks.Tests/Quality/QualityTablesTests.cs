using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using Spectre.Console;

namespace ArticleExtract.Benchmarks.Tests.Quality;

public class QualityTablesTests
{
    private static readonly GoldPage Page = new()
    {
        Id = "page-1",
        Url = "https://news.example/[a]",
        Type = "article",
        Text = "one two",
        Title = "One",
        With = ["one"],
        Without = ["three"],
    };

    [Fact]
    public void Write_FullText_ShowsEveryFigure() =>
        Write(Score(Page, "one four"), worst: 1).Should()
            .ContainAll("density", "0.5000", "1.000", "article", "title", "0.000 / 0.000")
            .And.Contain("density page-1 article F1 0.500 P 0.500 R 0.500 https://news.example/[a]");

    [Fact]
    public void Write_NoWorstPagesWanted_NamesNone() => Write(Score(Page, "one four"), worst: 0).Should().NotContain("page-1");

    [Fact]
    public void Write_Snippets_ShowsTheirFigures() =>
        Write(Score(new GoldPage { Id = "1", With = ["one", "two"], Without = ["three"] }, "one three"), worst: 1).Should().Contain("0.5000");

    [Fact]
    public void Write_ExtractorThatThrew_IsNamedWithThePage() =>
        Write(QualityReport.Score([Page], [new ExtractedPage { Id = "page-1", Error = "boom" }]), worst: 0)
            .Should().Contain("density threw on 1 pages").And.Contain("page-1: boom");

    private static QualityReport Score(GoldPage gold, string text) => QualityReport.Score([gold], [new ExtractedPage { Id = gold.Id, Text = text }]);

    private static string Write(QualityReport report, int worst)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        new QualityTables(console).Write([("density", report)], worst);
        return output.ToString();
    }
}
