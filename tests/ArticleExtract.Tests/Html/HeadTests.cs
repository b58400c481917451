using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class HeadTests
{
    [Theory]
    [InlineData("<title>Harbour opens</title>", "Harbour opens")]
    [InlineData("<title>\n Harbour\t&amp; town \n</title>", "Harbour & town")]
    [InlineData("<title>One</title><title>Two</title>", "One")]
    [InlineData("<title> </title><title>Two</title>", "Two")]
    [InlineData("<title>A <b> is no tag here</title>", "A <b> is no tag here")]
    [InlineData("<body><p>text</p><title>In the body</title>", "In the body")]
    [InlineData("<title></title>", null)]
    [InlineData("<svg><title>Icon</title></svg>", null)]
    [InlineData("<p>text", null)]
    public void PageTitle_IsThatOfTheFirstTitleWithText(string html, string? title) => Read(html).PageTitle.Should().Be(title);

    [Theory]
    [InlineData("<html lang=de><p>text", "de")]
    [InlineData("<html lang=' pt-BR '>", "pt-BR")]
    [InlineData("<html xml:lang=fr>", "fr")]
    [InlineData("<html lang=''>", null)]
    [InlineData("<body lang=de>", null)]
    [InlineData("text<html lang=de>", "de")]
    public void Language_IsThatOfTheRoot(string html, string? language) => Read(html).Language.Should().Be(language);

    [Theory]
    [InlineData("<meta name=author content='Ann Lee'>", "author", "Ann Lee")]
    [InlineData("<meta property=og:title content=' Harbour &amp; town '>", "og:title", "Harbour & town")]
    [InlineData("<meta itemprop=datePublished content=2025-01-02>", "datepublished", "2025-01-02")]
    [InlineData("<meta http-equiv=Content-Language content=de>", "content-language", "de")]
    [InlineData("<meta NAME=Author CONTENT=Ann>", "author", "Ann")]
    [InlineData("<meta name=description property=og:description content=x>", "og:description", "x")]
    [InlineData("<body><div><p>text<meta name=author content=Ann></div>", "author", "Ann")]
    [InlineData("<meta name=author content=''><meta name=author content=Ann>", "author", "Ann")]
    public void MetaTags_HaveNameAndContent(string html, string name, string content)
    {
        Read(html).MetaTags.Should().ContainSingle().Which.Should().Be(new MetaTag(name, content));
        Read(html).FindMeta(name).Should().Be(content);
    }

    [Theory]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta name=author>")]
    [InlineData("<meta content=x>")]
    [InlineData("<meta name=' ' content=x>")]
    public void MetaTags_WithoutNameOrContent_AreLeftOut(string html) => Read(html).MetaTags.Should().BeEmpty();

    [Fact]
    public void LinkTags_HaveRelationAndAddress() =>
        Read("<link rel=Canonical href=' /story '><link rel=icon><link href=/x><link rel=amphtml href=/amp>").LinkTags
            .Should().Equal(new LinkTag("canonical", "/story"), new LinkTag("amphtml", "/amp"));

    [Fact]
    public void JsonLd_IsEveryScriptOfItsType() =>
        Read("""
            <script type="application/ld+json">{"a":"</p>"}</script><script>code()</script><script type="application/json">{"b":1}</script>
            <body><script type=" Application/LD+JSON; charset=utf-8">{"c":1}</script>
            """).JsonLd.Should().Equal("""{"a":"</p>"}""", """{"c":1}""");

    [Fact]
    public void Read_TheHead_IsNotTextOfThePage() =>
        HtmlPage.Texts("<title>One</title><meta name=author content=Two><script type='application/ld+json'>{}</script><p>text")
            .Should().Equal("text");

    private static PageMetadata Read(string html) => HtmlPage.Read(html).Metadata;
}
