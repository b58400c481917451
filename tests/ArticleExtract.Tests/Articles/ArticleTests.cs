using System.Text.Json;
using ArticleExtract.Articles;
using ArticleExtract.Datelines;
using ArticleExtract.Dates;
using ArticleExtract.LinkLists;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Articles;

public class ArticleTests
{
    private static readonly Article Full = new()
    {
        Url = new Uri("https://news.example/1?a=ü"),
        Metadata = new ArticleMetadata
        {
            Title = Field("Bridge “closed”"),
            Authors = [Field("Ann Lee"), Field("Bo Öst")],
            Published = new MetadataField<PartialDate>(PartialDate.FromDay(2025, 3, 4), "4 March 2025", MetadataSource.Meta, "date"),
            SiteName = Field("Example News"),
            Language = Field("en"),
            Breadcrumbs = [Field("Home"), Field("Local")],
        },
        Datelines =
        [
            new Dateline { Places = ["BRIDGETOWN"], Agency = "Xinhua", AgencyText = "新华社", Date = PartialDate.FromMonthDay(3, 4), Confidence = 0.98764 },
            new Dateline { Places = ["PORTO"] },
        ],
        Blocks = [new ArticleBlock(BlockKind.Heading, 2, "One"), new ArticleBlock(BlockKind.Code, 0, "two\nlines"), new ArticleBlock(BlockKind.Paragraph, 0, "日本 </p>")],
        LinkLists =
        [
            new LinkList("Related", [new LinkListItem("More", new Uri("https://news.example/2")), new LinkListItem("Unlinked", null)]) { Kind = LinkListKind.Related },
            new LinkList(null, []),
        ],
        PageType = PageType.Article,
        Confidence = 0.123456,
    };

    [Fact]
    public void ToText_OfABody_IsItsBlocksOnePerLine() => Full.ToText().Should().Be("One\ntwo\nlines\n日本 </p>");

    [Fact]
    public void ToText_WithoutABody_IsEmpty() => new Article().ToText().Should().BeEmpty();

    [Fact]
    public void ToText_WithoutDatelines_CutsThemAndTheLinesTheyFill()
    {
        var article = new Article
        {
            Datelines = [Dateline(4, 0, 10), Dateline(5, 3, 9)],
            Blocks = [Block(3, "Intro"), Block(4, "OSLO (AP)—"), Block(5, "By\nRIGA — Rain"), Block(6, "OSLO (AP)— no")],
        };

        article.ToText(new TextOptions { IncludeDateline = false }).Should().Be("Intro\nBy\nRain\nOSLO (AP)— no");
        article.ToText(new TextOptions()).Should().Be(article.ToText());
    }

    [Fact]
    public void ToText_WithoutOptions_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Full.ToText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");

    [Fact]
    public void ToJson_OfAFullArticle_HasEveryFieldInTheOrderOfTheContract() => Full.ToJson().Should().Be(
        """
        {"url":"https://news.example/1?a=%C3%BC","title":"Bridge “closed”","authors":["Ann Lee","Bo Öst"],"published":"2025-03-04","modified":null,
        "dateline":{"places":["BRIDGETOWN"],"region":null,"country":null,"agency":"Xinhua","agencyText":"新华社","date":"--03-04","confidence":0.9876},
        "siteName":"Example News","breadcrumbs":["Home","Local"],
        "language":"en","pageType":"article","confidence":0.1235,"text":"One\ntwo\nlines\n日本 </p>",
        "linkLists":[{"label":"Related","kind":"related","items":[{"text":"More","url":"https://news.example/2"},{"text":"Unlinked","url":null}]},{"label":null,"kind":"unknown","items":[]}]}
        """.ReplaceLineEndings(string.Empty));

    [Fact]
    public void ToJson_OfAnEmptyArticle_HasEveryField() => new Article().ToJson().Should().Be(
        """
        {"url":null,"title":null,"authors":[],"published":null,"modified":null,"dateline":null,"siteName":null,"breadcrumbs":[],
        "language":null,"pageType":"unknown","confidence":0,"text":"","linkLists":[]}
        """.ReplaceLineEndings(string.Empty));

    [Theory]
    [InlineData("quotes \" and \\ and /")]
    [InlineData("controls \0 \u0001 \t \u001F \u007F \u0085")]
    [InlineData("separators \u2028 \u2029 \uFEFF")]
    [InlineData("joined 👩‍👩‍👧 and नमस्ते and é")]
    public void ToJson_AnyText_ReadsBackAsItWas(string text) => TextIn(ArticleOf(text).ToJson()).Should().Be(text);

    [Fact]
    public void ToJson_LoneSurrogate_IsAReplacementCharacter() => TextIn(ArticleOf("a\uD800b").ToJson()).Should().Be("a\uFFFDb");

    [Fact]
    public void ToJson_AnyText_IsOneLine() => ArticleOf("one\ntwo\r\nthree").ToJson().Should().NotContainAny("\n", "\r");

    [Fact]
    public void Dateline_OfSeveral_IsTheFirst()
    {
        Full.Dateline.Should().BeSameAs(Full.Datelines[0]);
        new Article().Dateline.Should().BeNull();
    }

    [Fact]
    public void ArticleBlock_WithoutText_IsTheCallersMistake() =>
        FluentActions.Invoking(() => new ArticleBlock(BlockKind.Paragraph, 0, null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");

    private static Dateline Dateline(int block, int start, int end) => new() { Block = block, Range = new TextRange(start, end - start) };

    private static ArticleBlock Block(int pageBlock, string text) => new(BlockKind.Paragraph, 0, text) { PageBlock = pageBlock };

    private static Article ArticleOf(string text) => new() { Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, text)] };

    private static string? TextIn(string json) => JsonDocument.Parse(json).RootElement.GetProperty("text").GetString();

    private static MetadataField<string> Field(string value) => new(value, value, MetadataSource.Meta, "test");
}
