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
}
