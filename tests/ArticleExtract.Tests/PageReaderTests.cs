using ArticleExtract.Pages;

namespace ArticleExtract.Tests;

public class PageReaderTests
{
    private static readonly Uri RelativeAddress = new("world/story.html", UriKind.Relative);

    [Fact]
    public void ReadHtml_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => new PageReader().ReadHtml(null!)).Should().Throw<ArgumentNullException>().WithParameterName("html");

    [Fact]
    public void ReadText_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => new PageReader().ReadText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");

    [Fact]
    public void ReadHtml_RelativeAddress_SaysWhatWasFoundAndWhatToDo() =>
        FluentActions.Invoking(() => new PageReader().ReadHtml("<p>text", RelativeAddress))
            .Should().Throw<ArgumentException>().WithParameterName("url").WithMessage("*must be absolute*'world/story.html'*scheme and host*");

    [Fact]
    public void ReadText_RelativeAddress_SaysWhatWasFoundAndWhatToDo() =>
        FluentActions.Invoking(() => new PageReader().ReadText("text", RelativeAddress))
            .Should().Throw<ArgumentException>().WithParameterName("url").WithMessage("*must be absolute*'world/story.html'*scheme and host*");

    [Fact]
    public void ReadHtml_LongerThanTheLimit_SaysBothLengthsAndTheOption() =>
        FluentActions.Invoking(() => Limited(7).ReadHtml("<p>text!"))
            .Should().Throw<PageLimitException>().WithMessage("*8 characters*MaxInputLength*7*");

    [Fact]
    public void ReadText_LongerThanTheLimit_SaysBothLengthsAndTheOption() =>
        FluentActions.Invoking(() => Limited(7).ReadText("8 chars."))
            .Should().Throw<PageLimitException>().WithMessage("*8 characters*MaxInputLength*7*");

    [Fact]
    public void Read_AsLongAsTheLimit_IsRead()
    {
        Limited(7).ReadHtml("<p>text").Text.Should().Be("text");
        Limited(7).ReadText("7 chars").Text.Should().Be("7 chars");
    }

    [Fact]
    public void Extract_LongerThanTheLimit_IsOverTheLimitToo() =>
        FluentActions.Invoking(() => new ArticleExtractor(new ArticleExtractorOptions { MaxInputLength = 7 }).ExtractHtml("<p>text!")).Should().Throw<PageLimitException>();

    [Fact]
    public void Options_WithoutLimits_ReadAnyLengthAndTheDepthOfBrowsers()
    {
        new ArticleExtractorOptions().MaxInputLength.Should().Be(int.MaxValue);
        new ArticleExtractorOptions().MaxDepth.Should().Be(512);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Options_LimitThatIsNotPositive_IsTheCallersMistake(int limit)
    {
        FluentActions.Invoking(() => new ArticleExtractorOptions { MaxInputLength = limit }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("MaxInputLength");
        FluentActions.Invoking(() => new ArticleExtractorOptions { MaxDepth = limit }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("MaxDepth");
    }

    [Fact]
    public void Options_StrategyThatIsNull_IsTheCallersMistake()
    {
        FluentActions.Invoking(() => new ArticleExtractorOptions { BoilerplateStripper = null! }).Should().Throw<ArgumentNullException>().WithParameterName("BoilerplateStripper");
        FluentActions.Invoking(() => new ArticleExtractorOptions { LinkListDetector = null! }).Should().Throw<ArgumentNullException>().WithParameterName("LinkListDetector");
        FluentActions.Invoking(() => new ArticleExtractorOptions { DatelineParser = null! }).Should().Throw<ArgumentNullException>().WithParameterName("DatelineParser");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void ReadHtml_AnyDepthLimit_KeepsTheTextInOrder(int maxDepth) =>
        new PageReader(new ArticleExtractorOptions { MaxDepth = maxDepth })
            .ReadHtml("<div><div><div><p>one</p><ul><li>two<ul><li>three</ul></ul><table><tr><td>four</table></div></div></div>")
            .Blocks.Select(block => block.ToString()).Should().Equal("one", "two", "three", "four");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><p>")]
    [InlineData("<svg>")]
    [InlineData("<template>")]
    [InlineData("<a href=/x>")]
    public void ReadHtml_VeryDeepNesting_IsRead(string tags) =>
        new PageReader().ReadHtml("<p>text</p>" + string.Concat(Enumerable.Repeat(tags, 2_000))).Text.Should().Be("text");

    [Fact]
    public void Read_FormatAndAddress_AreThoseOfTheCall()
    {
        var url = new Uri("https://news.example/");
        var page = new PageReader().ReadHtml("<p>text", url);

        (page.Format, page.Url, page.BaseUrl).Should().Be((PageFormat.Html, url, url));
        new PageReader().ReadText("text").Format.Should().Be(PageFormat.Text);
        new PageReader().ReadText("text").Url.Should().BeNull();
    }

    private static PageReader Limited(int maxInputLength) => new(new ArticleExtractorOptions { MaxInputLength = maxInputLength });
}
