namespace ArticleExtract.Tests.Metadata;

/// <summary>What tells the title of a page that was flattened to lines, and what does not.</summary>
public sealed class FlattenedTitleTests
{
    private const string Title = "Old bridge to close for two years";

    private const string Body =
        "The council voted on Monday to close the old bridge for repairs, and the mayor said that the work would take at least two years. Nobody objected.";

    [Theory]
    [InlineData(Title + " " + Title + " " + Body)]
    [InlineData(Title + " - River Gazette " + Title + " " + Body)]
    [InlineData("Current:Home > Finance" + Title + " -River Gazette " + Title + " View " + Body)]
    [InlineData(Title + " Published: 15 April 2025 " + Body)]
    [InlineData(Title + " | Date:2025-04-15 06:29:13 " + Body)]
    public void Read_PageOnOneLine_HasTheTitleThatIsCertain(string page) =>
        PageUnderTest.FromLines(page).Metadata.Title!.Value.Should().Be(Title);

    [Theory]
    [InlineData(Body)]
    [InlineData(Title + " " + Body)]
    [InlineData(Body + " " + Body)]
    [InlineData("The council met. The mayor spoke of the bridge. Updated: 15 April 2025 " + Body)]
    public void Read_PageOnOneLineThatSetsNothingOff_HasNone(string page) =>
        PageUnderTest.FromLines(page).Metadata.Title.Should().BeNull();

    [Fact]
    public void Read_PageOnOneLine_NamesTrailAndSiteToo()
    {
        var metadata = PageUnderTest.FromLines("Current:Home > Finance" + Title + " -River Gazette " + Title + " View " + Body).Metadata;

        metadata.SiteName!.Value.Should().Be("River Gazette");
        metadata.Breadcrumbs.Select(step => step.Value).Should().Equal("Home", "Finance");
    }

    [Fact]
    public void Read_LastStepOfATrailThatStandsAgain_IsTheTitle() =>
        PageUnderTest.FromLines("Buy our calendar of bridges now", "Home » City » " + Title, "City", Title, "Ann Lee", Body)
            .Metadata.Title!.Value.Should().Be(Title);

    [Theory]
    [InlineData("Skip to main content")]
    [InlineData("Sign in Subscribe")]
    [InlineData("Ann Lee on 4 March 2025")]
    [InlineData("© The River Gazette of the Old Town")]
    [InlineData("a paper for all of the valley")]
    [InlineData("It was a quiet day in town.")]
    public void Read_LineAboveTheTextThatIsNoTitle_IsPassedOver(string line) =>
        PageUnderTest.FromLines("Notices", line, Body, Body + " Later.").Metadata.Title.Should().BeNull();

    [Fact]
    public void Read_NoticeAboveAMenu_DoesNotMakeTheLineBeforeItTheTitle()
    {
        var menu = Enumerable.Repeat("Puzzles", 60);

        PageUnderTest.FromLines(["Win a boat trip for two", Body, .. menu, Body + " One.", Body + " Two.", Body + " Three."]).Metadata.Title.Should().BeNull();
    }

    [Fact]
    public void Read_TeaserAboveTheArticle_DoesNotHaveTheTitle()
    {
        var title = PageUnderTest.FromLines(
            "Latest", "Ducks return to the harbour at last", "4 March 2025", Body, "Read on", "Menu", "Notices",
            Title, "City", "Ann Lee | 15 April 2025", Body + " One.", Body + " Two.", Body + " Three.").Metadata.Title;

        title!.Value.Should().Be(Title);
    }

    [Fact]
    public void Read_LongTitleThatHasAllWordsOfTheAddress_IsTheTitle()
    {
        const string Long = "Old bridge to close: what the council has decided, who will pay for it, and how you get across the river in the meantime";

        PageUnderTest.FromLinesAt("https://gazette.example/old-bridge-close", "Sign in to your account", "All sections of the paper", Long, "Notices", Body)
            .Metadata.Title!.Value.Should().Be(Long);
    }

    [Fact]
    public void Read_LabelledDateRightBehindTheText_IsThePublication() =>
        PageUnderTest.FromLines(Title, Body, Body + " Later.", "Posted on April 15, 2025").Metadata.Published!.Value.ToString().Should().Be("2025-04-15");

    [Theory]
    [InlineData("Another story about something", "Posted on April 15, 2025")]
    [InlineData("Date: 15 April 2025")]
    public void Read_DateBelowTheTextThatMayBeOfSomethingElse_IsNone(params string[] below) =>
        PageUnderTest.FromLines([Title, Body, Body + " Later.", .. below]).Metadata.Published.Should().BeNull();

    [Fact]
    public void Read_NameOfAPaperFarAboveTheTitle_NamesNoSite()
    {
        var menu = Enumerable.Range(1, 20).Select(i => $"Section {i}");

        PageUnderTest.FromLines(["River Gazette", "Sign in", .. menu, "Home > Local", Title, "Published: 15 April 2025", Body]).Metadata.SiteName.Should().BeNull();
    }
}
