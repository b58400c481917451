using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;
using ArticleExtract.Tests.Boilerplate.Learned;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class LearnedBoilerplateStripperTests
{
    private const string Prose =
        "The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers and in the deck. "
        + "Ferries will carry passengers across the river in the meantime, the mayor said, and buses will run to the piers on both banks until midnight.";

    private const string Shops =
        "Shops on the northern bank fear for the winter, because most of their customers come over the bridge on foot. The owner of a bakery said that she "
        + "would open two hours earlier for those who take the first ferry, and that the council ought to pay for signs which show the way to the piers.";

    private const string Repair =
        "The repair is to begin in March, when the river is low, and it will cost eleven million crowns. Two thirds of it come from the county; the rest is "
        + "to be raised by a loan, which the council will decide on at its next meeting, together with the question whether the deck is to be widened.";

    private const string Page =
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
        + "<article><h1>Bridge closed</h1><p>" + Prose + "</p><p>" + Shops + "</p><p>" + Repair + "</p></article>"
        + "<footer><p>© 2026 The Gazette. All rights reserved.</p></footer>";

    [Fact]
    public void Strip_LoadedModel_KeepsTheBlocksItScoresHigh()
    {
        var stripper = LearnedBoilerplateStripper.Load(new ModelFile { Feature = "words", Threshold = 10 }.Open());

        Strip(stripper, Page).Should().Equal(Role("BBBBMMMB"));
    }

    [Fact]
    public void Strip_FeatureUnknown_FollowsTheModelsWayForUnknownValues()
    {
        var stripper = LearnedBoilerplateStripper.Load(new ModelFile { Feature = "tag", Threshold = 0 }.Open());
        var annotations = new PageAnnotations(new PageReader().ReadText(Prose));

        stripper.Strip(annotations);

        annotations.Roles.ToArray().Should().Equal(BlockRole.Boilerplate);
    }

    [Fact]
    public void Strip_RolesOfEarlierStrategies_StandFast()
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(Page));
        annotations.Assign(5, BlockRole.Byline, new ExtractionRule("test", "byline"), $"given before");

        LearnedBoilerplateStripper.Load(new ModelFile().Open()).Strip(annotations);

        annotations.Roles[5].Should().Be(BlockRole.Byline);
    }

    [Fact]
    public void Strip_Traced_StatesTheScoreTheCutAndWhatMovedTheScore()
    {
        var trace = new ExtractionTrace();
        LearnedBoilerplateStripper.Load(new ModelFile().Open()).Strip(new PageAnnotations(new PageReader().ReadHtml(Page), trace));

        trace.FindVerdict(4)!.Reason.Should().Be("score 0.982, kept from 0.982; words +4.6", "three of seven open blocks have the words, so the page's mean is -4/7");
        trace.FindVerdict(0)!.Reason.Should().Be("score 0.002, kept from 0.982; words -3.4, after-trees -2.0");
    }

    [Theory]
    [InlineData(ExtractionFocus.Precision, 0f, false)]
    [InlineData(ExtractionFocus.Balanced, 0f, true)]
    [InlineData(ExtractionFocus.Balanced, -1.4f, false)]
    [InlineData(ExtractionFocus.Recall, -1.4f, true)]
    public void WithFocus_LinesOfDoubt_AreKeptForRecallAndDroppedForPrecision(ExtractionFocus focus, float logOdds, bool isKept)
    {
        var doubt = Enumerable.Range(1, 10).Select(i => $"One of many lines with a dozen words or so in it: {i}.");
        var words = (ushort)FeatureSet.Names.ToList().IndexOf("words");
        var tree = new DecisionTree([new DecisionNode(words, 20, ~0, ~1, ~0)], [logOdds, 4]);
        var model = new FormatModel(TokenTables.None, new TreeEnsemble([tree]), PageTypeModel.None);
        var annotations = new PageAnnotations(new PageReader().ReadText(string.Join('\n', doubt.Concat([Prose, Shops, Repair]))));

        new LearnedBoilerplateStripper(new BlockModel(model, model)).WithFocus(focus).Strip(annotations);

        annotations.Roles.ToArray().Should().Equal(Role((isKept ? "MMMMMMMMMM" : "BBBBBBBBBB") + "MMM"));
    }

    [Fact]
    public void WithFocus_NoSuchFocus_IsRefused() =>
        FluentActions.Invoking(() => LearnedBoilerplateStripper.Default.WithFocus((ExtractionFocus)3)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Strip_NotTraced_AllocatesNothingForReasons()
    {
        const int Blocks = 100;
        var page = new PageReader().ReadText(string.Join('\n', Enumerable.Range(0, Blocks).Select(i => $"{i}. {Prose}")));

        var allocated = Allocation.PerCall(() => LearnedBoilerplateStripper.Default.Strip(new PageAnnotations(page)));

        allocated.Should().BeLessThan(Blocks * sizeof(double) * FeatureSet.Names.Count, "each block's contributions would take as much");
    }

    [Fact]
    public void Strip_DefaultModelOnMarkup_KeepsTheStoryAlone()
    {
        Strip(LearnedBoilerplateStripper.Default, Page)[4..].Should().Equal(Role("MMMB"));
    }

    [Fact]
    public void Strip_DefaultModelOnText_KeepsTheStoryAlone()
    {
        var annotations = new PageAnnotations(new PageReader().ReadText($"Home\nNews\nSport\nWeather\nBridge closed\n{Prose}\n{Shops}\n{Repair}\n© 2026 The Gazette. All rights reserved."));

        LearnedBoilerplateStripper.Default.Strip(annotations);

        annotations.Roles[5..].ToArray().Should().Equal(Role("MMMB"));
        annotations.Confidence.Should().BeInRange(0.5, 1);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("<p>" + Shops + "</p><p>" + Repair + "</p>", false)]
    public void Strip_CommentsOnAnArticle_AreOpenOnlyWhereTheyAreThePage(string story, bool isOpen)
    {
        var comment = $"<li class='comment'><p>{Prose}</p></li>";
        var page = new PageReader().ReadHtml($"<h1>Bridge closed</h1>{story}<ol>{comment}{comment}{comment}<li class='comment'><p>{Prose} So say I.</p></li></ol>");
        var annotations = new PageAnnotations(page) { PageType = PageType.Article };

        LearnedBoilerplateStripper.Load(new ModelFile { Feature = "words", Threshold = 10 }.Open()).Strip(annotations);

        annotations.Roles[^1].Should().Be(isOpen ? BlockRole.MainContent : BlockRole.Comment);
    }

    [Theory]
    [InlineData("<nav><a href='/'>Home</a> <a href='/news'>News</a></nav><form><label>Name</label><button>Sign in</button></form>")]
    [InlineData("")]
    public void Strip_NothingToExtract_KeepsNothingAndSaysSo(string html)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html));

        LearnedBoilerplateStripper.Default.Strip(annotations);

        annotations.Roles.ToArray().Should().NotContain(BlockRole.MainContent);
        annotations.Confidence.Should().Be(0);
    }

    [Theory]
    [InlineData(4f, PageType.Forum)]
    [InlineData(-4f, PageType.Product)]
    public void Strip_PageThatStatesItsType_IsOfItUnlessTheModelKnowsBetter(float logOddsOfForums, PageType expected)
    {
        var types = PageTypeModel.Types.Select(type => new TreeEnsemble([new DecisionTree([], [type == PageType.Forum ? logOddsOfForums : -4f])]));
        var words = (ushort)FeatureSet.Names.ToList().IndexOf("words");
        var blocks = new TreeEnsemble([new DecisionTree([new DecisionNode(words, 20, ~0, ~1, ~0)], [-4, 4])]);
        var model = new FormatModel(TokenTables.None, blocks, new PageTypeModel([.. types]));
        var annotations = new PageAnnotations(new PageReader().ReadHtml(Page)) { PageType = PageType.Product };

        new LearnedBoilerplateStripper(new BlockModel(model, model)).Strip(annotations);

        annotations.PageType.Should().Be(expected);
    }

    [Fact]
    public void Strip_StoryThatStatesNothing_IsAnArticle()
    {
        var annotations = new PageAnnotations(new PageReader().ReadText($"Home\nNews\nBridge closed\nBy Jane Doe\n4 March 2025\n{Prose}\n{Shops}\n{Repair}\n{Prose} {Shops}"));

        LearnedBoilerplateStripper.Default.Strip(annotations);

        annotations.PageType.Should().Be(PageType.Article);
    }

    [Theory]
    [InlineData("<h1>404 Not Found</h1><p>The page does not exist.</p>")]
    [InlineData("<div id=root>Loading...</div>")]
    [InlineData("<p>Access denied</p>")]
    public void Strip_PageOfWhichNothingIsKept_IsOfNoType(string html)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html));

        LearnedBoilerplateStripper.Default.Strip(annotations);

        annotations.PageType.Should().Be(PageType.Unknown);
    }

    private static BlockRole[] Strip(LearnedBoilerplateStripper stripper, string html)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html));
        stripper.Strip(annotations);
        return annotations.Roles.ToArray();
    }

    private static IEnumerable<BlockRole> Role(string letters) => letters.Select(letter => letter == 'M' ? BlockRole.MainContent : BlockRole.Boilerplate);
}
