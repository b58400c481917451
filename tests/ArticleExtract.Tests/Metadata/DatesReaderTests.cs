using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

public sealed class DatesReaderTests
{
    [Theory]
    [InlineData("<meta property=article:published_time content='2025-04-15T06:29:13+02:00'>", "2025-04-15T06:29:13+02:00")]
    [InlineData("<meta name=dc.date content='2025-04-15'>", "2025-04-15")]
    [InlineData("<meta name=parsely-pub-date content='2025-04-15T06:29:13Z'>", "2025-04-15T06:29:13+00:00")]
    public void ReadPublished_Meta_KeepsPrecisionAndOffset(string head, string date) =>
        ArticlePage.Read(head).Metadata.Published!.Value.ToString().Should().Be(date);

    [Fact]
    public void Read_JsonLd_TellsPublicationFromChange()
    {
        var metadata = ArticlePage.Read(ArticlePage.JsonLd("""{"@type":"Article","datePublished":"2025-04-15","dateModified":"2025-05-01"}""")).Metadata;

        metadata.Published!.Value.ToString().Should().Be("2025-04-15");
        metadata.Published.Source.Should().Be(MetadataSource.JsonLd);
        metadata.Modified!.Value.ToString().Should().Be("2025-05-01");
    }

    [Theory]
    [InlineData("<time datetime=2025-04-15T06:29>yesterday</time>", "2025-04-15T06:29", MetadataSource.TimeElement)]
    [InlineData("<p>Posted <time datetime=2025-04-15>April 15</time></p>", "2025-04-15", MetadataSource.TimeElement)]
    [InlineData("<p>Published</p><p><time datetime=2025-04-15T06:29Z>April 15, 2025</time></p>", "2025-04-15T06:29+00:00", MetadataSource.TimeElement)]
    [InlineData("<p>Published: <time datetime=2025-04-15T06:29Z>April 15, 2025</time></p>", "2025-04-15T06:29+00:00", MetadataSource.TimeElement)]
    [InlineData("<p>Words on <time class=dt-published datetime=2025-04-15T06:29Z>15 April</time></p>", "2025-04-15T06:29+00:00", MetadataSource.TimeElement)]
    [InlineData("<span itemprop=datePublished content=2025-04-15>April 15</span>", "2025-04-15", MetadataSource.Microdata)]
    [InlineData("<div class=entry-date>15 April 2025</div>", "2025-04-15", MetadataSource.HeadLine)]
    [InlineData("<p>Published: April 15, 2025</p>", "2025-04-15", MetadataSource.LabelledLine)]
    [InlineData("<p>Published</p><p>April 15, 2025</p>", "2025-04-15", MetadataSource.LabelledLine)]
    [InlineData("<p>April 15, 2025</p>", "2025-04-15", MetadataSource.HeadLine)]
    public void ReadPublished_DateBelowTheTitle_IsRead(string line, string date, MetadataSource source)
    {
        var published = ArticlePage.Read(belowTitle: line).Metadata.Published!;

        published.Value.ToString().Should().Be(date);
        published.Source.Should().Be(source);
    }

    [Theory]
    [InlineData("<p>Updated <time datetime=2025-04-15>April 15, 2025</time></p>")]
    [InlineData("<p>Last updated: April 15, 2025</p>")]
    [InlineData("<p class=updated-date>April 15, 2025</p>")]
    public void Read_DateOfAChange_IsNotThePublication(string line)
    {
        var metadata = ArticlePage.Read(belowTitle: line).Metadata;

        metadata.Modified!.Value.ToString().Should().Be("2025-04-15");
        metadata.Published.Should().BeNull();
    }

    [Theory]
    [InlineData("<div><time datetime=2020-01-01>Jan 1</time> Another story</div>")]
    [InlineData("<div class=post-date>January 1, 2020</div>")]
    [InlineData("<p>Published: January 1, 2020</p>")]
    public void ReadPublished_DateOfAnotherStory_IsIgnored(string below) =>
        ArticlePage.Read(belowBody: "<h2>Related</h2>" + below).Metadata.Published.Should().BeNull();

    [Theory]
    [InlineData("https://gazette.example/2025/04/15/bridge", "2025-04-15")]
    [InlineData("https://gazette.example/news/2025-04-15-bridge", "2025-04-15")]
    [InlineData("https://gazette.example/20250415/bridge", "2025-04-15")]
    [InlineData("https://gazette.example/2025/04/bridge", "2025-04")]
    public void ReadPublished_DateInTheAddress_IsTheLastResort(string url, string date)
    {
        var published = ArticlePage.Read(url: url).Metadata.Published!;

        published.Value.ToString().Should().Be(date);
        published.Source.Should().Be(MetadataSource.Url);
    }

    [Theory]
    [InlineData("https://gazette.example/2025/13/bridge")]
    [InlineData("https://gazette.example/20250231/bridge")]
    [InlineData("https://gazette.example/item-20250415")]
    [InlineData("https://gazette.example/2025041512345/")]
    [InlineData("https://gazette.example/best-of-2025")]
    public void ReadPublished_OtherNumbersInTheAddress_AreNoDate(string url) => ArticlePage.Read(url: url).Metadata.Published.Should().BeNull();

    [Fact]
    public void Read_DateLineBelowTheTitle_LeavesTheBody() =>
        ArticlePage.Read(belowTitle: "<p>Published</p><p>April 15, 2025</p>").BlocksWith(BlockRole.Date).Should().Equal("Published", "April 15, 2025");

    [Fact]
    public void ReadPublished_TitleInOtherWordsThanTheOnlyHeading_IsReadBelowTheHeading()
    {
        const string card = "<div><p>The river crossing</p><p>January 1, 2020</p></div>";
        var page = PageUnderTest.FromHtml($"<title>The river crossing</title><h1>Bridge closed</h1><p>April 15, 2025</p><p>Text</p>{card}");

        page.Metadata.Published!.Value.ToString().Should().Be("2025-04-15");
    }
}
