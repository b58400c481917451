using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Tests.Scoring;

public class QualityReportTests
{
    [Fact]
    public void Score_TwoPages_CountsEachTheSame()
    {
        var figures = Score(
            [Gold("1", "one two three four five six"), Gold("2", "a b")],
            [Found("1", "one two three four five six"), Found("2", "a c")]);
        figures.F1.Should().Be(0.75);
        figures.Precision.Should().Be(0.75);
        figures.Recall.Should().Be(0.75);
    }

    [Fact]
    public void Score_PageTheRunLacks_CountsAsEmpty() => Score([Gold("1", "a"), Gold("2", "b")], [Found("1", "a")]).F1.Should().Be(0.5);

    [Fact]
    public void Score_PageTheGoldLacks_DoesNotCount() => Score([Gold("1", "a")], [Found("1", "a"), Found("2", "b")]).F1.Should().Be(1);

    [Fact]
    public void Score_Types_AreListedLargestFirst() =>
        Score([Gold("1", "a") with { Type = "forum" }, Gold("2", "b") with { Type = "article" }, Gold("3", "c") with { Type = "article" }], [Found("2", "b")])
            .ByType.Should().Equal(("article", 0.5, 2), ("forum", 0, 1));

    [Fact]
    public void Score_Snippets_AreComparedWithoutCase()
    {
        var figures = Score(
            [Gold("1", "a") with { With = ["Present", "Missing"], Without = ["Absent"] }, Gold("2", "b") with { Without = ["leaked"] }],
            [Found("1", "it is present"), Found("2", "it LEAKED")]);
        figures.WithPresent.Should().Be(0.5, "the second page names no snippet");
        figures.WithoutAbsent.Should().Be(0.5);
    }

    [Fact]
    public void Score_Titles_AgreeWhenOneContainsTheOther()
    {
        var figures = Score(
            [Gold("1", "a") with { Title = "The Harbour opens" }, Gold("2", "b") with { Title = "Storm" }, Gold("3", "c") with { Title = "Ferry" }, Gold("4", "d")],
            [Found("1", "a") with { Title = "The harbour opens – Coast" }, Found("2", "b") with { Title = "Rain" }, Found("4", "d") with { Title = "Extra" }]);
        figures.Title.Should().Be(new FieldScore(1.0 / 2, 1.0 / 3, 3));
    }

    [Fact]
    public void Score_Authors_AreComparedAsOneListOfNames()
    {
        var figures = Score([Gold("1", "a") with { Author = "Ada Diaz, Bo Chen" }], [Found("1", "a") with { Authors = ["Ada Diaz", "Bo Chen"] }]);
        figures.Authors.Should().Be(new FieldScore(1, 1, 1));
    }

    [Fact]
    public void Score_Dates_AgreeOnTheDay()
    {
        var figures = Score(
            [Gold("1", "a") with { Date = "2025-04-15" }, Gold("2", "b") with { Date = "2025-04-15" }],
            [Found("1", "a") with { Published = "2025-04-15T06:29:13+02:00" }, Found("2", "b") with { Published = "2025-04" }]);
        figures.Date.Should().Be(new FieldScore(0.5, 0.5, 2));
    }

    [Fact]
    public void Score_WorstFirst_IsOrderedByF1ThenId() =>
        Score([Gold("b", "x"), Gold("a", "x"), Gold("c", "x")], [Found("c", "x")])
            .WorstFirst.Select(page => page.Gold.Id).Should().Equal("a", "b", "c");

    [Fact]
    public void Score_GoldWithSnippetsAlone_CountsSnippetsOverAllPages()
    {
        var report = QualityReport.Score(
            [new GoldPage { Id = "1", With = ["a b", "c"], Without = ["d"] }, new GoldPage { Id = "2", With = ["e"], Without = ["f"] }],
            [Found("1", "a\n b and d"), Found("2", "E e")]);
        report.FullText.Should().BeNull();
        report.Snippets.Should().Be(new SnippetScore(2.0 / 3, 2.0 / 3));
    }

    [Fact]
    public void Score_PageWithAnError_IsNamed() =>
        QualityReport.Score([Gold("1", "a")], [Found("1", "") with { Error = "boom" }]).Errors.Should().ContainSingle().Which.Id.Should().Be("1");

    [Fact]
    public void Score_Times_GiveTheMean() =>
        QualityReport.Score(
            [Gold("1", "a"), Gold("2", "b")],
            [Found("1", "a") with { Elapsed = TimeSpan.FromMilliseconds(1) }, Found("2", "b") with { Elapsed = TimeSpan.FromMilliseconds(3) }])
            .MeanTime.Should().Be(TimeSpan.FromMilliseconds(2));

    private static FullTextFigures Score(IEnumerable<GoldPage> gold, IEnumerable<ExtractedPage> run) => QualityReport.Score(gold, run).FullText!;

    private static GoldPage Gold(string id, string text) => new() { Id = id, Text = text };

    private static ExtractedPage Found(string id, string text) => new() { Id = id, Text = text };
}
