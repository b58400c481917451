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

    [Fact]
    public void Read_KickerBeforeAColon_IsNotTheTitle() =>
        Read("<title>Opinion: Why the old bridge should not close</title>", "<h1>Opinion</h1>")!
            .Value.Should().Be("Opinion: Why the old bridge should not close");

    private static MetadataField<string>? Read(string head, string body) => PageUnderTest.FromHtml(head + body + Body).Metadata.Title;
}
