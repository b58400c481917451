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

    [Theory]
    [InlineData("River Gazette", "© 2024 River Gazette. All rights reserved.")]
    [InlineData("Ledger Street", "Copyright 2019-2024 Ledger Street Ltd")]
    [InlineData("صحيفة الميناء", "جميع الحقوق محفوظة © صحيفة الميناء 2024")]
    [InlineData("River Gazette", "Contact")]
    [InlineData("Skärgårdsposten", "Contact")]
    public void Read_FirstLineThatTheFootOrItsWordsConfirm_IsTheSites(string first, string foot) =>
        ReadLines(first, foot).Should().Be(first);

    [Theory]
    [InlineData("Ledger Street", "© 2024 River Gazette")]
    [InlineData("News", "Contact")]
    [InlineData("Post a comment", "Contact")]
    public void Read_FirstLineThatNothingConfirms_NamesNoSite(string first, string foot) => ReadLines(first, foot).Should().BeNull();

    private static string? ReadLines(string first, string foot) => PageUnderTest.FromLines(
        first,
        "Sign in",
        "Home > Local",
        "Old bridge to close for two years",
        "Published: 15 April 2025",
        "The council voted on Monday to close the old bridge for repairs, and the mayor said that the work would take two years. Nobody objected.",
        foot).Metadata.SiteName?.Value;

    [Fact]
    public void Read_TitleAlone_NamesNoSite() => ArticlePage.Read().Metadata.SiteName.Should().BeNull();
}
