using ArticleExtract.Metadata;

namespace ArticleExtract.Tests.Metadata;

public sealed class TitleReaderTests
{
    private const string Body = "<p>The council voted on Monday to close the old bridge for repairs, and the mayor said that it would take two years.</p>";

    [Fact]
    public void Read_HeadingThatThePageTitleRepeats_IsTheTitle()
    {
        var title = Read("<title>Old bridge to close | River Gazette</title>", "<h1>Old bridge to close</h1>")!;

        title.Value.Should().Be("Old bridge to close");
        title.Source.Should().Be(MetadataSource.Heading);
    }

    [Theory]
    [InlineData("<title>Old bridge: why it closes</title>", "Old bridge: why it closes")]
    [InlineData("<title>Old bridge - why it closes</title>", "Old bridge - why it closes")]
    [InlineData("<title>Old bridge to close | River Gazette</title><meta property=og:site_name content='River Gazette'>", "Old bridge to close")]
    [InlineData("<title>River Gazette – Old bridge to close</title><meta property=og:site_name content='River Gazette'>", "Old bridge to close")]
    [InlineData("<title>Old bridge to close - City - Gazette</title><meta property=og:title content='Old bridge to close'>", "Old bridge to close")]
    [InlineData("<title>Old bridge to close - Gazette of the River</title>", "Old bridge to close - Gazette of the River")]
    [InlineData("<meta property=og:title content='Old bridge &amp;amp; new bridge'>", "Old bridge & new bridge")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge to close\"}</script><title>News</title>", "Bridge to close")]
    public void Read_PageWithoutAHeading_CutsTheSiteOnlyOnEvidence(string head, string title) => Read(head, string.Empty)!.Value.Should().Be(title);

    [Theory]
    [InlineData("https://rivergazette.example/a", "Old bridge to close | River Gazette")]
    [InlineData("https://www.rg.example/a", "Old bridge to close - River Gazette")]
    public void Read_NameThatTheAddressSpells_IsCut(string url, string pageTitle) =>
        PageUnderTest.FromHtml($"<title>{pageTitle}</title>{Body}", url).Metadata.Title!.Value.Should().Be("Old bridge to close");

    [Fact]
    public void Read_SiteNameAsHeading_IsNotTheTitle() =>
        Read("<title>Old bridge to close | River Gazette</title><meta property=og:site_name content='River Gazette'>", "<h1>River Gazette</h1>")!
            .Value.Should().Be("Old bridge to close");

    [Theory]
    [InlineData("Building bridges - The River Handbook", "<h1>The River Handbook</h1><h2>Building bridges</h2>", "Building bridges")]
    [InlineData("Building bridges — River 2.0 Handbook", "<h1>River 2.0 Handbook</h1><h1>Building bridges<a href=#b>¶</a></h1>", "Building bridges")]
    [InlineData("Engineering - Building bridges", "<h1>Building bridges</h1><h2>Engineering</h2>", "Building bridges")]
    [InlineData("River Forum - Building bridges", "<h1>Building bridges</h1><h2>River Forum</h2>", "Building bridges")]
    [InlineData("Old bridge: Building bridges", "<h1>Building bridges</h1><h2>Old bridge</h2>", "Building bridges")]
    public void Read_NameOfABookAsHeading_IsNotTheTitleOfAChapter(string pageTitle, string headings, string title) =>
        PageUnderTest.FromHtml($"<title>{pageTitle}</title>{headings}{Body}", "https://riverforum.example/a").Metadata.Title!.Value.Should().Be(title);

    [Fact]
    public void Read_KickerBeforeAColon_IsNotTheTitle() =>
        Read("<title>Opinion: Why the old bridge should not close</title>", "<h1>Opinion</h1>")!
            .Value.Should().Be("Opinion: Why the old bridge should not close");

    [Theory]
    [InlineData("<h1>Retries<a href=#r>¶</a></h1>", "Retries")]
    [InlineData("<h1>Retries <a href=#r>#</a></h1>", "Retries")]
    [InlineData("<h1>Retries in C#</h1>", "Retries in C#")]
    [InlineData("<h1>Retries <a href=/v>2</a></h1>", "Retries 2")]
    [InlineData("<h1><a href=/>???</a></h1>", "???")]
    public void Read_PermalinkInTheHeading_IsNoPartOfTheTitle(string heading, string title) => Read(string.Empty, heading)!.Value.Should().Be(title);

    [Theory]
    [InlineData("<font size=5><b>Old bridge to close soon</b></font><br>By Jane Doe<br>Posted: April 15, 2025", "Old bridge to close soon")]
    [InlineData("<p>Old bridge to close soon</p>", "Old bridge to close soon")]
    [InlineData("<p>Gazette</p><p>Old bridge to close soon after all</p>", "Gazette Online: Old bridge to close soon")]
    [InlineData("<p>Gazette Online</p>", "Gazette Online: Old bridge to close soon")]
    public void Read_PageWithoutAHeading_CutsWhatStandsBeforeAColonOnlyIfALineSaysTheRest(string body, string title) =>
        Read("<title>Gazette Online: Old bridge to close soon</title>", body)!.Value.Should().Be(title);

    [Fact]
    public void Read_PageWithoutAnyText_HasNoTitle() =>
        PageUnderTest.FromHtml("<title></title><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>").Metadata.Title
            .Should().BeNull();

    private static MetadataField<string>? Read(string head, string body) => PageUnderTest.FromHtml(head + body + Body).Metadata.Title;
}
