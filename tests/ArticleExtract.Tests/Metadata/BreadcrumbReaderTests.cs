using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

public sealed class BreadcrumbReaderTests
{
    private const string Steps =
        """{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"},{"position":2,"item":{"name":"City"}},{"position":3,"name":"Old bridge to close for two years"}]}""";

    [Fact]
    public void Read_JsonLd_GivesTheStepsWithoutTheTitle()
    {
        var crumbs = ArticlePage.Read(ArticlePage.JsonLd(Steps)).Metadata.Breadcrumbs;

        crumbs.Select(crumb => crumb.Value).Should().Equal("Home", "City");
        crumbs.Should().OnlyContain(crumb => crumb.Source == MetadataSource.JsonLd);
    }

    [Fact]
    public void Read_JsonLdInsideThePage_IsFound() =>
        Crumbs(ArticlePage.Read(ArticlePage.JsonLd($$"""{"@type":"WebPage","breadcrumb":{{Steps}}}"""))).Should().Equal("Home", "City");

    [Theory]
    [InlineData("<ol class=breadcrumb><li><a href=/>Home</a></li><li>›</li><li><a href=/c>City</a></li></ol>")]
    [InlineData("<nav aria-label=Breadcrumb><ul><li>Home</li><li>City</li><li>Old bridge to close for two years</li></ul></nav>")]
    [InlineData("<div id=breadcrumbs><a href=/>Home</a> » <a href=/c>City</a> » Old bridge to close for two years</div>")]
    [InlineData("<div itemscope itemtype='https://schema.org/BreadcrumbList'><p>Home</p><p>City</p></div>")]
    [InlineData("<p>Home > City</p>")]
    public void Read_MarkedTrail_GivesTheStepsAndLeavesTheBody(string trail)
    {
        var page = ArticlePage.Read(belowTitle: trail);

        Crumbs(page).Should().Equal("Home", "City");
        page.BlocksWith(BlockRole.Breadcrumb).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("<div><a href=/>River Gazette</a> » <a href=/c>City</a></div>", "River Gazette", "City")]
    [InlineData("<div><a href='https://gazette.example/'>Gazette</a> › <a href=/c>City</a> › Old bridge to close for two years</div>", "Gazette", "City")]
    [InlineData("<div><a href=/a>Older story</a> » <a href=/b>Newer story</a></div>")]
    [InlineData("<div><a href=/>River Gazette</a> / <a href=/c>City</a></div>")]
    public void Read_LineOfArrows_IsATrailWhereItStartsWithALinkToTheFirstPage(string line, params string[] crumbs) =>
        Crumbs(ArticlePage.Read(belowTitle: line, url: "https://gazette.example/c/bridge")).Should().Equal(crumbs);

    [Fact]
    public void Read_MenuOfWords_IsNoTrail() => Crumbs(ArticlePage.Read(belowTitle: "<p>News City Sport</p>")).Should().BeEmpty();

    private static IEnumerable<string> Crumbs(PageUnderTest page) => page.Metadata.Breadcrumbs.Select(crumb => crumb.Value);
}
