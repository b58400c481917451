using ArticleExtract.Articles;
using ArticleExtract.Pages;

namespace ArticleExtract.SmartReader.Tests;

public class SmartReaderArticleExtractorTests
{
    private static readonly Uri Address = new("https://news.example/world/harbour");
    private static readonly SmartReaderArticleExtractor Extractor = new();

    [Fact]
    public void ExtractHtml_Story_GivesItsTitle() => Extract().Title.Should().Be("Harbour opens after the storm");

    [Fact]
    public void ExtractHtml_Story_GivesItsAuthor() => Extract().Authors.Should().Equal("Ines Duarte");

    [Fact]
    public void ExtractHtml_Story_GivesItsSiteLanguageAndDescription()
    {
        var article = Extract();
        article.SiteName.Should().Be("The Coast");
        article.Language.Should().Be("en");
        article.Description.Should().Be("Ferries run again.");
    }

    [Fact]
    public void ExtractHtml_Story_GivesTheDateWithTheOffsetStated() => Extract().Published!.Value.ToString().Should().Be("2025-03-01T00:30:00+02:00");

    [Fact]
    public void ExtractHtml_Story_GivesItsParagraphsAsBlocks() =>
        Extract().Blocks.Select(block => block.Text).Should().Equal(StoryPage.Paragraphs);

    [Fact]
    public void ExtractHtml_Story_LeavesTheNavigationOut() => Extract().ToText().Should().NotContain("Subscribe");

    [Fact]
    public void ExtractHtml_RelativeLink_LeadsToTheSite() => LinksOf(Extract()).Should().Equal("https://news.example/ferries");

    [Fact]
    public void ExtractHtml_RelativeLinkWithoutAddress_IsNoLink() =>
        LinksOf(Extractor.ExtractHtml(StoryPage.Markup())).Should().BeEmpty();

    [Fact]
    public void ExtractHtml_PageWithoutDescription_TakesNoParagraphForIt() =>
        Extractor.ExtractHtml(StoryPage.Markup(head: "<title>Harbour opens after the storm</title>"), Address).Description.Should().BeNull();

    [Fact]
    public void ExtractHtml_Story_IsMoreTrustedThanAPageWithoutOne() =>
        Extract().Confidence.Should().BeGreaterThan(Extractor.ExtractHtml("<p>Nothing much.</p>", Address).Confidence);

    [Fact]
    public void ExtractHtml_Trace_GivesEveryBlockAReason()
    {
        var trace = new ExtractionTrace();
        var article = Extractor.ExtractHtml(StoryPage.Markup(), Address, trace);
        trace.Entries.Should().HaveCount(article.Blocks.Count).And.OnlyContain(entry => entry.Rule == new ExtractionRule("smartreader", "kept"));
    }

    [Fact]
    public void ExtractHtml_DoubtfulPage_SaysSoInTheTrace()
    {
        var trace = new ExtractionTrace();
        Extractor.ExtractHtml("<p>Nothing much.</p>", Address, trace);
        trace.Entries.Should().Contain(entry => entry.Rule == new ExtractionRule("smartreader", "not-readable"));
    }

    [Fact]
    public void ExtractHtml_PageSmartReaderFailsOn_NamesTheExceptionInTheTrace()
    {
        var trace = new ExtractionTrace();
        Extractor.ExtractHtml(StoryPage.Markup(head: StoryPage.HeadSmartReaderFailsOn), Address, trace);
        trace.Entries.Should().ContainSingle(entry => entry.Rule == new ExtractionRule("smartreader", "failed"))
            .Which.Reason.Should().StartWith(nameof(UriFormatException) + ": ");
    }

    [Fact]
    public void ExtractHtml_PageSmartReaderFailsOn_GivesAnArticleNobodyTrusts()
    {
        var article = Extractor.ExtractHtml(StoryPage.Markup(head: StoryPage.HeadSmartReaderFailsOn), Address);
        article.Blocks.Should().BeEmpty();
        article.Confidence.Should().Be(0);
        article.Published.Should().BeNull();
    }

    [Fact]
    public void ExtractText_Lines_AreBlocks() =>
        Extractor.ExtractText(string.Join('\n', StoryPage.Paragraphs)).Blocks.Select(block => block.Text).Should().Equal(StoryPage.Paragraphs);

    [Fact]
    public void ExtractText_Markup_StaysText() =>
        Extractor.ExtractText("The tag <b>b</b> makes text bold, and &amp; is an ampersand.").ToText()
            .Should().Be("The tag <b>b</b> makes text bold, and &amp; is an ampersand.");

    private static Article Extract() => Extractor.ExtractHtml(StoryPage.Markup(), Address);

    private static IEnumerable<string> LinksOf(Article article) => article.Blocks.SelectMany(block => block.Links).Select(link => link.Url.AbsoluteUri);
}
