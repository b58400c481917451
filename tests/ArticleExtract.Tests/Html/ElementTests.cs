using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class ElementTests
{
    [Fact]
    public void Element_OfABlock_IsTheInnermostBlockElement()
    {
        var element = HtmlPage.SingleBlock("<article><div class=story><p id=lead><b>text</b></p></div></article>").Element!.Value;

        PathOf(element).Should().Equal("p", "div", "article", "body", "html");
    }

    [Theory]
    [InlineData("class", "lead big")]
    [InlineData("id", "p1")]
    [InlineData("data-x", "1 & 2")]
    [InlineData("itemprop", "articleBody")]
    [InlineData("aria-label", "")]
    public void TryGetAttribute_OfAKeptOne_GivesItsValue(string name, string value)
    {
        var element = HtmlPage.SingleBlock("<p class='lead big' id=p1 data-x='1 &amp; 2' ITEMPROP=articleBody aria-label>text").Element!.Value;

        element.TryGetAttribute(name, out string? found).Should().BeTrue();
        found.Should().Be(value);
    }

    [Fact]
    public void TryGetAttribute_OfThousandsOfDifferentAndEqualOnes_GivesEachItsOwn()
    {
        const int Elements = 5_000;
        var classes = Enumerable.Range(0, Elements).Select(i => $"c{i % 3_000}").ToArray();

        var page = HtmlPage.Read(string.Concat(classes.Select(name => $"<p class={name}>text</p>")));

        page.Blocks.Select(block => block.Element!.Value.TryGetAttribute("class", out string? found) ? found : null).Should().Equal(classes);
    }

    /// <summary>The attributes of all elements share a table, which grows at one length of page or another.</summary>
    [Fact]
    public void TryGetAttribute_OfABodyThatASecondTagAddsTo_KeepsTheFirstOnes()
    {
        const int LongestPage = 1_100;
        for (var length = 0; length < LongestPage; length++)
        {
            var page = HtmlPage.Read($"<body class=one id=two data-x=three>{string.Concat(Enumerable.Repeat("<p id=p>", length))}<body data-y=four>text");
            var body = Enumerable.Range(0, page.ElementCount).Select(page.GetElement).Single(element => element.Name == "body");

            Attributes(body, "class", "id", "data-x", "data-y").Should().Equal(["one", "two", "three", "four"], $"{length} attributes stand between");
        }
    }

    [Theory]
    [InlineData("style")]
    [InlineData("onclick")]
    [InlineData("srcset")]
    [InlineData("title")]
    public void TryGetAttribute_OfPresentationBehaviourOrNone_GivesNothing(string name) =>
        HtmlPage.SingleBlock("<p style='color:red' onclick='run()' srcset='x 1x'>text").Element!.Value.TryGetAttribute(name, out string? _).Should().BeFalse();

    [Fact]
    public void Elements_SpanTheBlocksInside()
    {
        var page = HtmlPage.Read("<nav>one</nav><main><h1>two</h1><p>three</p></main><footer>four</footer>");
        var main = Enumerable.Range(0, page.ElementCount).Select(page.GetElement).Single(element => element.Name == "main");

        (main.FirstBlock, main.EndBlock).Should().Be((1, 3));
        main.Text.ToString().Should().Be("two\nthree");
    }

    [Fact]
    public void Read_NestedWithinTheLimit_KeepsTheNesting() => DepthOf(Nested(20), 30).Should().Be(23, "html, body and the paragraph come on top");

    [Fact]
    public void Read_NestedBeyondTheLimit_KeepsTheTextAtTheLimit() => DepthOf(Nested(100), 30).Should().Be(30);

    [Fact]
    public void Read_NestedBeyondTheDefaultLimit_KeepsTheText() => HtmlPage.SingleBlock(Nested(5_000)).ToString().Should().Be("text");

    private static IEnumerable<string?> Attributes(PageElement element, params string[] names) =>
        names.Select(name => element.TryGetAttribute(name, out string? value) ? value : null);

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<div>", depth)) + "<p>text";

    private static int DepthOf(string html, int maxDepth)
    {
        var page = new PageReader(new ArticleExtractorOptions { MaxDepth = maxDepth }).ReadHtml(html);
        return PathOf(page.Blocks.Should().ContainSingle().Subject.Element!.Value).Count();
    }

    private static IEnumerable<string> PathOf(PageElement innermost)
    {
        for (PageElement? element = innermost; element is { } current; element = current.Parent)
        {
            yield return current.Name;
        }
    }
}
