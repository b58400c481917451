using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

public sealed class PageTypeReaderTests
{
    [Theory]
    [InlineData("NewsArticle", PageType.Article)]
    [InlineData("https://schema.org/BlogPosting", PageType.Article)]
    [InlineData("DiscussionForumPosting", PageType.Forum)]
    [InlineData("QAPage", PageType.Forum)]
    [InlineData("Product", PageType.Product)]
    [InlineData("TechArticle", PageType.Documentation)]
    [InlineData("CollectionPage", PageType.Listing)]
    [InlineData("Organization", PageType.Unknown)]
    public void Read_JsonLdType_NamesTheKindOfPage(string type, PageType expected) =>
        ArticlePage.Read(ArticlePage.JsonLd($$"""{"@type":"{{type}}","name":"x"}""")).PageType.Should().Be(expected);

    [Theory]
    [InlineData("article", PageType.Article)]
    [InlineData("product", PageType.Product)]
    [InlineData("website", PageType.Unknown)]
    public void Read_OpenGraphType_NamesTheKindOfPage(string type, PageType expected) =>
        ArticlePage.Read($"<meta property=og:type content={type}>").PageType.Should().Be(expected);

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><p>One</p></div>", PageType.Article)]
    [InlineData("<div itemscope itemtype='http://schema.org/Blog'><div itemprop=blogPost itemscope itemtype='http://schema.org/BlogPosting'>One</div></div>", PageType.Article)]
    [InlineData("<div itemscope itemtype='https://schema.org/Article'><p itemscope itemtype='https://schema.org/Product'>One</p></div>", PageType.Article)]
    [InlineData("<div itemscope itemtype='https://schema.org/WebPage'><div itemscope itemtype='https://schema.org/Product'>One</div></div>", PageType.Product)]
    [InlineData("<main itemscope itemtype='https://schema.org/QAPage'><div itemscope itemtype='https://schema.org/Question'>One</div></main>", PageType.Forum)]
    [InlineData("<p itemscope itemtype='https://schema.org/Product'>One</p><p itemscope itemtype='https://schema.org/Product'>Two</p>", PageType.Unknown)]
    [InlineData("<p itemscope itemtype='https://schema.org/Organization'>One</p>", PageType.Unknown)]
    [InlineData("<p class=NewsArticle itemprop=NewsArticle>One</p>", PageType.Unknown)]
    public void Read_Microdata_NamesTheKindOfPageByItsOnlySubject(string body, PageType expected) =>
        ArticlePage.Read(belowBody: body).PageType.Should().Be(expected);

    [Theory]
    [InlineData("", PageType.Service)]
    [InlineData("<meta property=og:type content=website>", PageType.Service)]
    [InlineData("<meta property=og:type content=article>", PageType.Article)]
    public void Read_LocalBusiness_OffersAServiceWhereNothingElseTells(string head, PageType expected) =>
        ArticlePage.Read(head + ArticlePage.JsonLd("""{"@type":"RoofingContractor","name":"x"}""")).PageType.Should().Be(expected);

    [Fact]
    public void Read_LocalBusiness_IsNotTheTitle() =>
        PageUnderTest.FromHtml($"<title>Old roofs, new roofs</title>{ArticlePage.JsonLd("""{"@type":"RoofingContractor","name":"Oak and Sons"}""")}<p>Text</p>")
            .Metadata.Title!.Value.Should().Be("Old roofs, new roofs");
}
