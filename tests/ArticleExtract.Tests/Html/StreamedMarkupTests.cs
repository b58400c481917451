using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class StreamedMarkupTests
{
    [Fact]
    public void Read_LatePart_StandsAtItsPlaceAndIsSeen()
    {
        var page = HtmlPage.Read("""<p>one</p><template id="B:0"></template><p>three</p><div hidden id="S:0"><p>two</p></div>""");

        Texts(page).Should().Equal("one", "two", "three");
        Seen(page).Should().Equal("one", "two", "three");
    }

    [Fact]
    public void Read_TextOfAPartWithoutElements_GoesOnWithTheLineAtItsPlace() =>
        Texts(HtmlPage.Read("""<p>one <template id="B:0"></template> three</p><div hidden id="S:0">two</div>""")).Should().Equal("one two three");

    [Fact]
    public void Read_PartInAPart_StandsAtItsPlaceThere() =>
        Seen(HtmlPage.Read(
                """
                <body><template id="B:1"></template><p>four</p>
                <div hidden id="S:2"><p>two</p></div>
                <div hidden id="S:1"><p>one</p><template id="P:2"></template><p>three</p></div>
                """))
            .Should().Equal("one", "two", "three", "four");

    [Fact]
    public void Read_PartWithoutAPlace_StaysHiddenWhereItIs()
    {
        var page = HtmlPage.Read("""<p>one</p><template id="B:1"></template><div hidden id="S:0"><p>two</p></div><p>three</p>""");

        Texts(page).Should().Equal("one", "two", "three");
        Seen(page).Should().Equal("one", "three");
    }

    [Theory]
    [InlineData("""<p>one</p><div hidden id="S:0"><template id="B:0"></template><p>two</p></div>""")]
    [InlineData("""<p>one</p><div hidden id="S:0"><p>two</p><template id="B:1"></template></div><div hidden id="S:1"><template id="B:0"></template></div>""")]
    public void Read_PartThatWouldHoldItself_StaysWhereItIs(string html) => Texts(HtmlPage.Read(html)).Should().Equal("one", "two");

    [Fact]
    public void Read_TwoPartsOfOneName_TheFirstIsMoved() =>
        Seen(HtmlPage.Read("""<body><template id="B:0"></template><div hidden id="S:0">one</div><div hidden id="S:0">two</div>""")).Should().Equal("one");

    [Fact]
    public void Read_PartsThatEachHoldThePlaceOfTheNext_KeepsAllTextAndNestsNoDeeperThanWhatABrowserParses()
    {
        var parts = Enumerable.Range(0, 5000).Select(i => $"""<div hidden id="S:{i:x}"><b><p>{i}</p><template id="P:{i + 1:x}"></template></b></div>""");

        var page = HtmlPage.Read("""<body><template id="B:0"></template>""" + string.Concat(parts));

        Texts(page).Should().HaveCount(5000).And.OnlyHaveUniqueItems();
        Enumerable.Range(0, page.ElementCount).Max(element => DepthOf(page.GetElement(element))).Should().BeLessThan(512);
    }

    private static List<string> Texts(Page page) => [.. page.Blocks.Select(block => block.Text.ToString())];

    private static List<string> Seen(Page page) => [.. page.Blocks.Where(block => !block.IsHidden).Select(block => block.Text.ToString())];

    private static int DepthOf(PageElement element) => element.Parent is { } parent ? DepthOf(parent) + 1 : 0;
}
