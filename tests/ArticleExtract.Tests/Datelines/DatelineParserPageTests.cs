using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Datelines;

public class DatelineParserPageTests
{
    private const string Prose =
        "<p>The harbour froze overnight, and the ferries that usually leave before six stayed at their berths until the afternoon, the port said.</p>"
        + "<p>Engineers expect the ice to hold for at least a week, which would be the longest closure since the new breakwater was finished in 1987.</p>";

    private static readonly ArticleExtractor Extractor = new();

    [Fact]
    public void Parse_FirstParagraph_GivesDatelineAndKeepsItInTheBody()
    {
        var article = Extractor.ExtractHtml(Page($"<p>TURKU, Finland (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.</p>{Prose}"));
        article.Dateline!.Places.Should().Equal("TURKU");
        article.Dateline.Country.Should().Be("Finland");
        article.ToText().Should().StartWith("TURKU, Finland (AP) —");
    }

    [Fact]
    public void Parse_FourthParagraph_IsTooFarDown()
    {
        var article = Extractor.ExtractHtml(Page($"{Prose}<p>Two tugs were sent for, and the older of them broke its rudder within the hour, so that it had to be towed by the other one.</p><p>TURKU, Finland (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring.</p>"));
        article.Datelines.Should().BeEmpty();
    }

    [Fact]
    public void Parse_LineOfItsOwnAboveTheBody_BecomesPartOfTheBody()
    {
        var page = new PageReader().ReadText("TURKU, Finland (AP) —\nThe harbour froze overnight, and the ferries stayed at their berths until the afternoon.");
        var annotations = new PageAnnotations(page);
        var rule = new ExtractionRule("test", "body");
        annotations.Assign(0, BlockRole.Boilerplate, rule, $"short");
        annotations.Assign(1, BlockRole.MainContent, rule, $"prose");
        var datelines = new ArticleExtract.Datelines.DatelineParser().Parse(annotations);
        datelines.Should().ContainSingle().Which.Block.Should().Be(0);
        annotations.Roles[0].Should().Be(BlockRole.Dateline);
    }

    [Fact]
    public void Parse_Roundup_GivesTheDatelineBehindEachSubHead()
    {
        var article = Extractor.ExtractHtml(Page(
            $"<p>OSLO (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.</p>{Prose}"
            + $"<h2>A bridge</h2><p>RIGA, Latvia (AP) — A bridge that had been closed for a year was opened again on Friday after its last bolts were replaced.</p>{Prose}"));
        article.Datelines.Select(dateline => dateline.Places[0]).Should().Equal("OSLO", "RIGA");
    }

    [Fact]
    public void Parse_RoundupOfAFlattenedPage_GivesTheDatelineBehindEachSubHead()
    {
        var article = Extractor.ExtractText(
            """
            OSLO (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.
            The harbour froze overnight, and the ferries that usually leave before six stayed at their berths until the afternoon, the port said.
            A bridge
            RIGA, Latvia (AP) — A bridge that had been closed for a year was opened again on Friday after its last bolts were replaced.
            Engineers expect the ice to hold for at least a week, which would be the longest closure since the new breakwater was finished in 1987.
            """);
        article.Datelines.Select(dateline => dateline.Places[0]).Should().Equal("OSLO", "RIGA");
    }

    [Theory]
    [InlineData("TURKU, Finland (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.")]
    [InlineData("新华社北京11月17日电 一只海豹星期五爬上码头，在船员给它一条鲱鱼之前一直不肯离开，港口的工作人员说，它每年冬天都会回来。")]
    public void Parse_PageOfOneParagraph_GivesItsDateline(string page) =>
        Extractor.ExtractText(page).Dateline.Should().NotBeNull();

    [Fact]
    public void Parse_HeadingThatReadsLikeADateline_IsNone()
    {
        var article = Extractor.ExtractHtml(Page($"<h2>PARIS — A GUIDE</h2>{Prose}"));
        article.Datelines.Should().BeEmpty();
    }

    [Fact]
    public void Parse_PublishedArticle_ResolvesTheYear()
    {
        var article = Extractor.ExtractHtml(Page($"<p>TURKU, Dec. 31 (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.</p>{Prose}"));
        article.Dateline!.Date.ToString().Should().Be("2023-12-31");
        article.Dateline.DateText.Should().Be("Dec. 31");
    }

    [Fact]
    public void Parse_TracedPage_NotesTheSignals()
    {
        var trace = new ExtractionTrace();
        Extractor.ExtractHtml(Page($"<p>OSLO (AP) — A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew.</p>{Prose}"), trace: trace);
        trace.Entries.Should().ContainSingle(entry => entry.Rule.Strategy == "datelines")
            .Which.Reason.Should().ContainAll("KnownAgency", "KnownPlace", "PlaceInCapitals", "Separator", "StoryOpening", "confidence 0.96");
    }

    private static string Page(string body) =>
        $"""
        <html><head><title>A seal on the quay</title><meta property="article:published_time" content="2024-01-01T09:00:00+02:00"></head>
        <body><article><h1>A seal on the quay</h1>{body}</article></body></html>
        """;
}
