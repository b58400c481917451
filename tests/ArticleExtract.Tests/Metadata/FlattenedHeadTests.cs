using ArticleExtract.Dates;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

public sealed class FlattenedHeadTests
{
    private const string Title = "Old bridge to close for two years";

    private const string Body =
        "The council voted on Monday to close the old bridge for repairs, and the mayor said that the work would take at least two years. Nobody objected.";

    [Theory]
    [InlineData("Current:Home > FinanceOld bridge to close for two years -River Gazette", "River Gazette", "Home", "Finance")]
    [InlineData("Home » News » City » Old bridge to close for two years | River Gazette", "River Gazette", "Home", "News", "City")]
    [InlineData("Startseite › Politik › Old bridge to close for two years – Flusspost", "Flusspost", "Startseite", "Politik")]
    [InlineData("You are here: Local > Old bridge to close for two years_River Gazette", "River Gazette", "Local")]
    public void Read_LineOfTrailTitleAndSite_TakesItApart(string line, string site, params string[] crumbs)
    {
        var page = PageUnderTest.FromLines(line, Title, "View", "Date:2025-04-15 06:29:13", Body, Body + " Later.");

        page.Metadata.Title!.Value.Should().Be(Title);
        page.Metadata.SiteName!.Value.Should().Be(site);
        page.Metadata.Breadcrumbs.Select(crumb => crumb.Value).Should().Equal(crumbs);
    }

    [Fact]
    public void Read_NameBetweenTitleAndDate_IsTheAuthor()
    {
        var page = PageUnderTest.FromLines(Title + " - River Gazette", Title, "Denise Marlow", "April 15, 2025", Body);

        page.Metadata.Authors.Should().ContainSingle().Which.Value.Should().Be("Denise Marlow");
        page.BlocksWith(BlockRole.Byline).Should().Equal("Denise Marlow");
    }

    [Fact]
    public void Read_MenuAboveTheTrail_DoesNotHideIt() =>
        PageUnderTest.FromLines("Home", "Sports", "Home > Local > City", Title, "April 15, 2025", Body)
            .Metadata.Breadcrumbs.Select(crumb => crumb.Value).Should().Equal("Home", "Local", "City");

    [Fact]
    public void Read_SubHeadInTheWordsOfTheAddress_IsNotTheTitle() =>
        PageUnderTest.FromLinesAt("https://example.org/old-bridge-to-close", "The old bridge is to close", "April 15, 2025", Body, "Old bridge to close", Body)
            .Metadata.Title!.Value.Should().Be("The old bridge is to close");

    [Fact]
    public void Read_LinesAroundTheTitle_LeaveTheBody()
    {
        const string pageTitle = "Current:Home > FinanceOld bridge to close for two years -River Gazette";
        var page = PageUnderTest.FromLines(pageTitle, Title, "View", "Date:2025-04-15 06:29:13", Body, Body + " Later.");

        page.BlocksWith(BlockRole.Title).Should().Equal(pageTitle, Title);
        page.BlocksWith(BlockRole.Engagement).Should().Equal("View");
        page.BlocksWith(BlockRole.Date).Should().Equal("Date:2025-04-15 06:29:13");
        page.BlocksWith(BlockRole.Unassigned).Should().Equal(Body, Body + " Later.");
    }

    [Fact]
    public void Read_TitleInChinese_IsTakenFromTheRepeatedLine()
    {
        var page = PageUnderTest.FromLines(
            "首页 > 财经 > 央行宣布下调存款准备金率_河流网",
            "央行宣布下调存款准备金率",
            "发布时间：2024-01-02 10:30",
            "来源：河流网 作者：张三",
            "中国人民银行周二宣布，自本月五日起下调金融机构存款准备金率，以保持流动性合理充裕。分析人士认为，这将支持实体经济的发展。");

        page.Metadata.Title!.Value.Should().Be("央行宣布下调存款准备金率");
        page.Metadata.SiteName!.Value.Should().Be("河流网");
        page.Metadata.Published!.Value.ToString().Should().Be("2024-01-02T10:30");
        page.Metadata.Authors.Select(author => author.Value).Should().Equal("张三");
    }

    [Theory]
    [InlineData("Home > Poems", "by Harriet Lumley")]
    [InlineData("Startseite > Gedichte", "15.04.2025")]
    [InlineData("首页 > 诗歌", "作者：陈慕云")]
    public void Read_TextWithoutProse_IsNamedByTheLineBetweenTrailAndCredits(string trail, string credits) =>
        PageUnderTest.FromLines(trail, "The Signal Box at Dusk", credits, "Eleven levers in a row,", "each with a number and a weight,", "More poems here")
            .Metadata.Title!.Value.Should().Be("The Signal Box at Dusk");

    [Fact]
    public void Read_TextWithoutProseAndCredits_HasNoTitle() =>
        PageUnderTest.FromLines("Home > Poems", "The Signal Box at Dusk", "Eleven levers in a row,", "each with a number and a weight,").Metadata.Title
            .Should().BeNull();

    [Theory]
    [InlineData("Old bridge to close: what the council decided for two years")]
    [InlineData("Old bridge to close - what the council decided for two years")]
    public void Read_TitleWithASeparatorAndNoRepetition_IsNotCut(string title) =>
        PageUnderTest.FromLines(title, "By Jane Doe", Body, Body + " Later.").Metadata.Title!.Value.Should().Be(title);

    [Fact]
    public void Read_EntryOfAMenuThatStandsTwice_IsNotTheTitle()
    {
        var page = PageUnderTest.FromLines("All sections", "Sign in", "All sections", "Old bridge to close", Title, "By Jane Doe", Body, Body + " Later.");

        page.Metadata.Title!.Value.Should().NotBe("All sections");
    }

    [Fact]
    public void Read_NameBelowItsLabel_IsTheAuthor() =>
        PageUnderTest.FromLines(Title, "Written by", "Jane Doe", "Published", "April 15, 2025", Body, Body + " Later.")
            .BlocksWith(BlockRole.Byline).Should().Equal("Written by", "Jane Doe");

    [Fact]
    public void Read_LabelledDateLine_SaysWhereItStoodAndHasNoOffset()
    {
        var published = PageUnderTest.FromLines(Title, "Date:2025-04-15 06:29:13", Body, Body + " Later.").Metadata.Published!;

        published.Value.Should().Be(PartialDate.FromMoment(new DateOnly(2025, 4, 15), new TimeOnly(6, 29, 13), DatePrecision.Second));
        published.Source.Should().Be(MetadataSource.LabelledLine);
        published.Raw.Should().Be("2025-04-15 06:29:13");
    }

    [Fact]
    public void Read_DateBelowTheArticle_IsNotThePublication()
    {
        var page = PageUnderTest.FromLines(Title, Body, Body + " Later.", "Another story about something", "Published: 2020-01-01");

        page.Metadata.Published.Should().BeNull();
        page.BlocksWith(BlockRole.Date).Should().BeEmpty();
    }

    [Fact]
    public void Read_TitleInTheAddress_IsFoundBehindAMenu()
    {
        var page = PageUnderTest.FromLinesAt(
            "https://gazette.example/2025/old-bridge-close-two-years", "Sign in to your account", "All sections", Title, "Share", Body);

        page.Metadata.Title!.Value.Should().Be(Title);
    }

    [Fact]
    public void Read_DatelineAtTheHead_IsNoByline() =>
        PageUnderTest.FromLines(Title, "RIVERTON (AP) — " + Body, Body).Metadata.Authors.Should().BeEmpty();
}
