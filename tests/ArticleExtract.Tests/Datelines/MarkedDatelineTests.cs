using ArticleExtract.Articles;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Datelines;

public class MarkedDatelineTests
{
    private const string Prose =
        "<p>The harbour froze overnight, and the ferries that usually leave before six stayed at their berths until the afternoon, the port said.</p>"
        + "<p>Engineers expect the ice to hold for at least a week, which would be the longest closure since the new breakwater was finished in 1987.</p>";

    private const string Story = "A seal climbed onto the quay on Friday and would not leave it before it had been given a herring by the crew of the ferry.";

    [Theory]
    [InlineData("<p><span class='dateline'>RUOVESI</span> — ")]
    [InlineData("<p><span class='dateline'>RUOVESI — </span>")]
    [InlineData("<p><b itemprop='dateline'>RUOVESI</b> - ")]
    [InlineData("<p><span class='article__dateline'>RUOVESI, Finland</span> ")]
    public void Parse_MarkedStartOfAParagraph_IsADateline(string start)
    {
        var article = Extract($"{start}{Story}</p>{Prose}");
        article.Dateline!.Places.Should().Equal("RUOVESI");
        article.ToText(new TextOptions { IncludeDateline = false }).Should().StartWith(Story);
        article.ToText().Should().StartWith("RUOVESI");
    }

    [Theory]
    [InlineData("<div class='dateline'>TURKU, Finland</div>")]
    [InlineData("<div class='story-dateline'>Turku</div>")]
    [InlineData("<div class='byline'>By Iris Calder</div><div class='dateline'>TURKU, Finland —</div>")]
    public void Parse_MarkedLineAboveTheBody_OpensTheBody(string line)
    {
        var article = Extract($"{line}<p>{Story}</p>{Prose}");
        article.Dateline!.Places.Should().ContainSingle().Which.Should().BeEquivalentTo("turku", "places are known in any case");
        article.Blocks[0].PageBlock.Should().Be(article.Dateline.Block);
        article.ToText(new TextOptions { IncludeDateline = false }).Should().StartWith(Story);
    }

    [Theory]
    [InlineData("<div class='dateline'>January 1, 2024</div>")]
    [InlineData("<div class='dateline'>Published Monday, 1 January 2024</div>")]
    [InlineData("<div class='dateline'>By Iris Calder</div>")]
    [InlineData("<div class='dateline'>STAFF REPORT</div>")]
    public void Parse_MarkedDateOrByline_IsNone(string line) => Extract($"{line}<p>{Story}</p>{Prose}").Dateline.Should().BeNull();

    [Fact]
    public void Parse_JsonLdDatelineThatOpensTheBody_IsFoundThere()
    {
        var article = Extract($"{JsonLd("RUOVESI, Finland")}<p>RUOVESI, Finland – {Story}</p>{Prose}");
        article.Dateline!.Country.Should().Be("Finland");
        article.ToText(new TextOptions { IncludeDateline = false }).Should().StartWith(Story);
    }

    [Fact]
    public void Parse_JsonLdDatelineThatIsNotInTheText_HasNoBlock()
    {
        var article = Extract($"{JsonLd("TURKU, Finland")}<p>{Story}</p>{Prose}");
        article.Dateline!.Places.Should().Equal("TURKU");
        article.Dateline.Block.Should().BeNull();
        article.Dateline.Range.Length.Should().Be(0, "there is no text that a range could be in");
        article.Dateline.PartRanges.Places.Should().BeEmpty();
        article.Dateline.PartRanges.Country.Should().BeNull();
        article.ToText(new TextOptions { IncludeDateline = false }).Should().Be(article.ToText());
    }

    [Fact]
    public void Parse_JsonLdDateAlone_IsNone() => Extract($"{JsonLd("January 1, 2024")}<p>{Story}</p>{Prose}").Dateline.Should().BeNull();

    [Fact]
    public void Parse_MarkAndOpening_TakesTheOpening()
    {
        var article = Extract($"<div class='dateline'>HELSINKI</div><p>TURKU, Finland (AP) — {Story}</p>{Prose}");
        article.Dateline!.Agency.Should().Be("AP");
    }

    [Fact]
    public void Parse_TracedMark_NamesTheRule()
    {
        var trace = new ExtractionTrace();
        Extract($"<div class='dateline'>TURKU, Finland</div><p>{Story}</p>{Prose}", trace);
        trace.Entries.Should().ContainSingle(entry => entry.Rule.Strategy == "datelines").Which.Reason.Should().ContainAll("Marked", "confidence 0.");
    }

    private static string JsonLd(string dateline) =>
        $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A seal on the quay","dateline":"{{dateline}}"}</script>""";

    private static Article Extract(string body, ExtractionTrace? trace = null) => new ArticleExtractor().ExtractHtml(
        $"""
        <html><head><title>A seal on the quay</title><meta property="article:published_time" content="2024-01-01T09:00:00+02:00"></head>
        <body><article><h1>A seal on the quay</h1>{body}</article></body></html>
        """,
        trace: trace);
}
