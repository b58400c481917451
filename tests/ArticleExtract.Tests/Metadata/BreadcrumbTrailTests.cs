using ArticleExtract.Metadata.Breadcrumbs;

namespace ArticleExtract.Tests.Metadata;

public sealed class BreadcrumbTrailTests
{
    [Theory]
    [InlineData("Home > News > World", "Home", "News", "World")]
    [InlineData("Home>News", "Home", "News")]
    [InlineData("Current:Home > Finance", "Home", "Finance")]
    [InlineData("You are here: Home » News", "Home", "News")]
    [InlineData("Sie sind hier: Startseite › Politik", "Startseite", "Politik")]
    [InlineData("Startseite / Politik", "Startseite", "Politik")]
    [InlineData("当前位置：首页 > 财经", "首页", "财经")]
    [InlineData("Главная » Новости", "Главная", "Новости")]
    [InlineData("Board index » Wildlife", "Board index", "Wildlife")]
    [InlineData("You are here: Home | News", "Home", "News")]
    public void Read_TrailFromTheFirstPage_IsAnchored(string line, params string[] crumbs)
    {
        var trail = BreadcrumbTrail.Read(line, null)!;

        trail.Crumbs.Should().Equal(crumbs);
        trail.IsAnchored.Should().BeTrue();
    }

    [Fact]
    public void Read_LabelWithSpaceBeforeItsColon_IsAnchored()
    {
        // As French writes it; of the labels that begin so, it is the longest.
        BreadcrumbTrail.Read("Kruimelpad : Nieuws > Stad", null)!.IsAnchored.Should().BeTrue();
    }

    [Fact]
    public void Read_TrailThatEndsInTheTitle_LeavesItOut() =>
        BreadcrumbTrail.Read("Home > News > Old bridge to clo…", "Old bridge to close for two years")!.Crumbs.Should().Equal("Home", "News");

    [Theory]
    [InlineData("当前位置：首页 > 民生 > 正文", "首页", "民生")]
    [InlineData("首页 > 新闻 > 新闻详情", "首页", "新闻")]
    [InlineData("首页 > 正文 > 新闻", "首页", "正文", "新闻")]
    [InlineData("Home > Text", "Home", "Text")]
    public void Read_LastStepThatStandsForThePage_IsLeftOut(string line, params string[] crumbs) =>
        BreadcrumbTrail.Read(line, null)!.Crumbs.Should().Equal(crumbs);

    [Theory]
    [InlineData("Home | News | Sport")]
    [InlineData("Profit > loss, says the chief executive of the company that lost more than anybody else")]
    [InlineData("Home is where the heart is")]
    [InlineData("A plain line")]
    public void Read_OtherLine_IsNoAnchoredTrail(string line) => (BreadcrumbTrail.Read(line, null)?.IsAnchored ?? false).Should().BeFalse();

    [Theory]
    [InlineData("Home › News › Rivers")]
    [InlineData("» Home » News")]
    [InlineData("  / Startseite / Nachrichten")]
    [InlineData("You are here: News > Rivers")]
    [InlineData("当前位置：首页 > 新闻")]
    [InlineData("Home")]
    public void IsAnchoredLine_TrailFromTheFirstPage_IsTrue(string line) => BreadcrumbTrail.IsAnchoredLine(line).Should().BeTrue();

    [Theory]
    [InlineData("News › Rivers")]
    [InlineData("Home | News | Sport")]
    [InlineData("Homes by the river are for sale")]
    [InlineData("Location of the bridge > unknown")]
    [InlineData("» › »")]
    [InlineData(" ")]
    public void IsAnchoredLine_OtherLine_IsFalse(string line) => BreadcrumbTrail.IsAnchoredLine(line).Should().BeFalse();
}
