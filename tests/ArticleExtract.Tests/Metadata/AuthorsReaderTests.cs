using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

public sealed class AuthorsReaderTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","author":"Jane Doe"}""", "Jane Doe")]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"}}""", "Jane Doe")]
    [InlineData("""{"@type":"NewsArticle","author":[{"name":"Jane Doe"},{"name":"John Roe"}]}""", "Jane Doe", "John Roe")]
    [InlineData("""{"@type":["Article","NewsArticle"],"author":["Jane Doe","Jane Doe"]}""", "Jane Doe")]
    [InlineData("""{"@graph":[{"@type":"Article","author":{"@id":"#j"}},{"@type":"Person","@id":"#j","name":"Jane Doe"}]}""", "Jane Doe")]
    [InlineData("""[{"@type":"WebSite","name":"Gazette"},{"@type":"BlogPosting","author":{"name":"Jane Doe"}}]""", "Jane Doe")]
    public void Read_JsonLdInAnyShape_NamesTheAuthors(string json, params string[] names)
    {
        var authors = ArticlePage.Read(ArticlePage.JsonLd(json)).Metadata.Authors;

        authors.Select(author => author.Value).Should().Equal(names);
        authors.Should().OnlyContain(author => author.Source == MetadataSource.JsonLd);
    }

    [Theory]
    [InlineData("<meta name=author content='Jane Doe'>", "Jane Doe")]
    [InlineData("<meta property=article:author content='https://www.facebook.com/gazette'><meta name=author content='Jane Doe'>", "Jane Doe")]
    [InlineData("<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'>", "Jane Doe", "John Roe")]
    [InlineData("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'>", "Jane Doe")]
    public void Read_Meta_NamesTheAuthors(string head, params string[] names) => Names(ArticlePage.Read(head)).Should().Equal(names);

    [Theory]
    [InlineData("<p itemprop=author itemscope><a href=/j><span itemprop=name>Jane Doe</span></a></p>", "Jane Doe")]
    [InlineData("<p>Words and more <a rel=author href=/j>Jane Doe</a></p>", "Jane Doe")]
    [InlineData("<div class=article-byline>By <b>Jane Doe</b> and John Roe</div>", "Jane Doe", "John Roe")]
    [InlineData("<div class=post-meta><span class=post-author>Jane Doe</span> <span class=date>April 15, 2025</span></div>", "Jane Doe")]
    [InlineData("<p><a href=/author/jane-doe/>Jane Doe</a></p>", "Jane Doe")]
    [InlineData("<p>Words by <a class='p-author h-card' href=/about>Jane Doe</a>, filed under <a href=/k>kitchen</a></p>", "Jane Doe")]
    [InlineData("<p>Something <a class=h-card href=/about>Jane Doe</a></p>", "Jane Doe")]
    [InlineData("<p itemprop=author itemscope itemtype='https://schema.org/Person'><span itemprop=name>Глеб Дорошин</span></p>", "Глеб Дорошин")]
    [InlineData("<p>By Jane Doe</p>", "Jane Doe")]
    [InlineData("<p>by Jane Doe</p>", "Jane Doe")]
    [InlineData("<p>来源：云岭晚报 作者：陈慕云 字号：大 中 小</p>", "陈慕云")]
    [InlineData("<p>Written by</p><p>Jane Doe</p>", "Jane Doe")]
    [InlineData("<p>Von Anna Schmidt</p>", "Anna Schmidt")]
    [InlineData("<p>April 15, 2025 / Jane Doe</p>", "Jane Doe")]
    public void Read_MarkedOrIntroducedName_IsTheAuthor(string byline, params string[] names) =>
        Names(ArticlePage.Read(belowTitle: byline)).Should().Equal(names);

    [Theory]
    [InlineData("<div class=author-bio>About Jane</div>")]
    [InlineData("<div class='card author'>Jane Doe</div>")]
    [InlineData("<div class=authority>River Board</div>")]
    [InlineData("<p class=dateline>RIVERTON (AP) —</p>")]
    [InlineData("<p>By Monday, the bridge was closed</p>")]
    [InlineData("<p>By</p><p>the river</p>")]
    [InlineData("<span class=author>By</span>")]
    public void Read_WhatOnlyLooksLikeAByline_NamesNobody(string line) => Names(ArticlePage.Read(belowTitle: line)).Should().BeEmpty();

    [Theory]
    [InlineData("Jane Doe", true)]
    [InlineData("JANE DOE", true)]
    [InlineData("Jane Doe has", false)]
    [InlineData("John Roe", false)]
    public void Read_LineThatIsTheStatedAuthor_IsAByline(string line, bool isByline)
    {
        var page = ArticlePage.Read("<meta name=author content='Jane Doe'>", belowTitle: $"<p>{line}</p>");

        page.BlocksWith(BlockRole.Byline).Contains(line).Should().Be(isByline);
    }

    [Fact]
    public void Read_MainHeadingThatIsTheStatedAuthor_IsNoByline()
    {
        var page = new PageReader().ReadHtml(
            "<meta property=og:title content='Jane Doe, who writes about ferries'><meta name=author content='Jane Doe'><h1>Jane Doe</h1><p>She came to the paper in 1998, and has written about ferries since.</p>");
        var annotations = new PageAnnotations(page);

        MetadataReader.Read(annotations);

        annotations.Roles[0].Should().NotBe(BlockRole.Byline);
    }

    [Fact]
    public void Read_AuthorOfAComment_IsNotThePages() =>
        Names(ArticlePage.Read(belowBody: "<div itemscope itemtype='https://schema.org/Comment'><span itemprop=author>Troll Below</span></div>"))
            .Should().BeEmpty();

    [Fact]
    public void Read_SiteNameAsAuthor_YieldsToTheByline() =>
        Names(ArticlePage.Read("<meta name=author content='River Gazette'><meta property=og:site_name content='River Gazette'>", "<p>By Jane Doe</p>"))
            .Should().Equal("Jane Doe");

    [Fact]
    public void Read_PersonalSite_IsWrittenByItsName() =>
        Names(ArticlePage.Read("<meta name=author content='Jane Doe'><meta property=og:site_name content='Jane Doe'>")).Should().Equal("Jane Doe");

    [Fact]
    public void Read_BylineBelowTheTitle_LeavesTheBody() =>
        ArticlePage.Read(belowTitle: "<p>By Jane Doe</p>").BlocksWith(BlockRole.Byline).Should().Equal("By Jane Doe");

    private static IEnumerable<string> Names(PageUnderTest page) => page.Metadata.Authors.Select(author => author.Value);
}
