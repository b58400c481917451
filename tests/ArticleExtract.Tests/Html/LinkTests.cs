using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class LinkTests
{
    private const string Address = "https://news.example/world/story.html?id=1";

    [Theory]
    [InlineData("/sport", "https://news.example/sport")]
    [InlineData("other.html", "https://news.example/world/other.html")]
    [InlineData("../a/b", "https://news.example/a/b")]
    [InlineData("?page=2", "https://news.example/world/story.html?page=2")]
    [InlineData("#top", "https://news.example/world/story.html?id=1#top")]
    [InlineData("//cdn.example/x", "https://cdn.example/x")]
    [InlineData(" http://else.example/ ", "http://else.example/")]
    [InlineData("mailto:desk@news.example", "mailto:desk@news.example")]
    [InlineData("/a b", "https://news.example/a%20b")]
    [InlineData("/ü/中", "https://news.example/%C3%BC/%E4%B8%AD")]
    [InlineData("/a&amp;b", "https://news.example/a&b")]
    public void ResolveUrl_OfALink_IsAbsolute(string href, string expected) => Resolve($"<a href='{href}'>text</a>", Address)!.AbsoluteUri.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("javascript:void(0)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("tel:+49123")]
    [InlineData("ftp://files.example/x")]
    [InlineData("http://[bad")]
    public void ResolveUrl_OfWhatLeadsToNoPage_IsNull(string href) => Resolve($"<a href='{href}'>text</a>", Address).Should().BeNull();

    [Theory]
    [InlineData("<base href='https://cdn.example/a/'>", Address, "https://cdn.example/a/x")]
    [InlineData("<base href='/archive/'>", Address, "https://news.example/archive/x")]
    [InlineData("<base href='/one/'><base href='/two/'>", Address, "https://news.example/one/x")]
    [InlineData("<base target=_blank><base href='/two/'>", Address, "https://news.example/two/x")]
    [InlineData("<base href='https://cdn.example/a/'>", null, "https://cdn.example/a/x")]
    [InlineData("<base href='http://[bad'>", Address, "https://news.example/world/x")]
    public void ResolveUrl_WithABase_StartsFromIt(string @base, string? url, string expected) =>
        Resolve($"<head>{@base}</head><a href='x'>text</a>", url).Should().Be(new Uri(expected));

    [Fact]
    public void ResolveUrl_RelativeOnAPageWithoutAddress_IsNull() => Resolve("<a href=/x>text</a>", null).Should().BeNull();

    [Fact]
    public void Links_OfABlock_StandWhereTheirTextStands()
    {
        var block = HtmlPage.SingleBlock("<p>The <a href=/1>first</a> and\n the <b><a href=/2> second </a></b>.</p>");

        block.Links.ToArray().Select(link => (TextOf(block, link), link.Href.ToString())).Should().Equal(("first", "/1"), ("second", "/2"));
    }

    [Fact]
    public void Links_AcrossBlocks_AreOneInEach()
    {
        var blocks = HtmlPage.Read("<a href=/x><h2>one</h2><p>two</p></a>").Blocks;

        blocks.Select(block => block.Links.Length).Should().Equal(1, 1);
        blocks.Select(block => block.LinkDensity).Should().Equal(1, 1);
    }

    [Theory]
    [InlineData("<p>four<a href=/x>four</a></p>", 0.5)]
    [InlineData("<p>text</p>", 0.0)]
    [InlineData("<p><a href=/x>text</a></p>", 1.0)]
    [InlineData("<p><a name=x>text</a></p>", 0.0)]
    public void LinkDensity_OfABlock_IsTheLinkedShareOfItsCharacters(string html, double density) =>
        HtmlPage.SingleBlock(html).LinkDensity.Should().Be(density);

    [Theory]
    [InlineData("<pre>text <a href=/x> </a></pre>")]
    [InlineData("<pre>text <a href=/x> </pre>")]
    [InlineData("<pre>text <a href=/x>\n<h1>next</h1></a></pre>")]
    public void Links_OfWhiteSpaceBehindPreformattedText_AreNone(string html) => HtmlPage.Read(html).Blocks[0].Links.Length.Should().Be(0);

    [Fact]
    public void Links_WithoutText_AreNone() => HtmlPage.SingleBlock("<p>text <a href=/x><img src=y></a> <a href=/z> </a></p>").Links.Length.Should().Be(0);

    private static Uri? Resolve(string html, string? url)
    {
        var page = HtmlPage.Read(html, url);
        return page.ResolveUrl(page.Blocks[0].Links[0].Href.Span);
    }

    private static string TextOf(TextBlock block, LinkSpan link) => block.Text.Slice(link.Range.Start, link.Range.Length).ToString();
}
