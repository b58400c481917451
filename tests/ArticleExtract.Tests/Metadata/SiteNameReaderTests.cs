namespace ArticleExtract.Tests.Metadata;

public sealed class SiteNameReaderTests
{
    [Theory]
    [InlineData("<meta property=og:site_name content='River Gazette'>", "River Gazette")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"WebSite\",\"name\":\"River Gazette\"}</script>", "River Gazette")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":{\"name\":\"River Gazette\"}}</script>", "River Gazette")]
    [InlineData("<meta name=application-name content='River Gazette'>", "River Gazette")]
    public void Read_StatedName_IsTheSites(string head, string name) => ArticlePage.Read(head).Metadata.SiteName!.Value.Should().Be(name);

    [Fact]
    public void Read_SuffixBehindTheHeading_IsTheSites() =>
        PageUnderTest.FromHtml("<title>Old bridge to close - City - River Gazette</title><h1>Old bridge to close</h1>")
            .Metadata.SiteName!.Value.Should().Be("River Gazette");

    [Fact]
    public void Read_TitleAlone_NamesNoSite() => ArticlePage.Read().Metadata.SiteName.Should().BeNull();
}
