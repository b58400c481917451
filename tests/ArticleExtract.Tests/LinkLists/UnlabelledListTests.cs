using ArticleExtract.Articles;
using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.LinkLists;

/// <summary>Menus, tags and trails: lists that no label above them names. Lines and elements give the same ones.</summary>
public sealed class UnlabelledListTests
{
    private const string Title = "Old bridge to close for two years";

    private const string Body =
        "The council voted on Monday to close the old bridge for repairs, and the mayor said that the work would take at least two years. Nobody objected.";

    private static readonly ArticleExtractor Extractor = new();

    public static TheoryData<string[]> Menus =>
    [
        ["Home", "Business", "Valley life", "Contact"],
        ["Startseite", "Politik", "Rätsel", "Kultur"],
        ["Accueil", "Politique", "Sports"],
        ["Portada", "Deportes", "La lupa", "Opinión"],
        ["Strona główna", "Wiadomości", "Nasze psy", "Kultura"],
        ["Главная", "Новости", "Дача", "Спорт"],
        ["Anasayfa", "Gündem", "Spor"],
        ["الرئيسية", "سياسة", "مجتمع", "رياضة"],
        ["首页", "财经", "美食", "教育"],
        ["ホーム", "ニュース", "釣り", "スポーツ"],
        ["홈", "정치", "맛집", "경제"],
        ["- News", "- Sport", "- Puzzles", "- Weather"],
    ];

    [Theory]
    [MemberData(nameof(Menus))]
    public void Extract_NamesOfSectionsAroundTheText_AreNavigation(string[] menu)
    {
        var items = Array.ConvertAll(menu, entry => entry.TrimStart('-', ' '));
        foreach (var article in new[] { FromLines([.. menu, "Sign in", Title, "By Ann Lee", Body, Body + " Later."]), FromLines([Title, "By Ann Lee", Body, Body + " Later.", .. menu]) })
        {
            var list = article.LinkLists.Should().ContainSingle().Subject;
            list.Kind.Should().Be(LinkListKind.Navigation);
            list.Label.Should().BeNull();
            list.Items.Select(item => item.Text).Should().Equal(items);
            article.Blocks.Select(block => block.Text).Should().Equal(Body, Body + " Later.");
        }
    }

    [Theory]
    [InlineData("Home | News | Sport | Contact", "Home", "News", "Sport", "Contact")]
    [InlineData("About us · Privacy policy · Our ducks · Terms of use", "About us", "Privacy policy", "Our ducks", "Terms of use")]
    [InlineData("首页｜国内｜财经｜美食", "首页", "国内", "财经", "美食")]
    public void Extract_MenuOnOneLine_IsNavigation(string line, params string[] items)
    {
        var list = FromLines(line, Title, "By Ann Lee", Body).LinkLists.Should().ContainSingle().Subject;

        list.Kind.Should().Be(LinkListKind.Navigation);
        list.Items.Select(item => item.Text).Should().Equal(items);
    }

    [Theory]
    [InlineData("Ann Lee", "Ben Fox", "Cara Dunn", "Dan Wood")]
    [InlineData("Flour", "Sugar", "Health", "Salt")]
    [InlineData("Mill End 2", "River City 1", "Old Park 0", "Harbour Town 3")]
    [InlineData("Rain | Wind | Snow | Weather")]
    [InlineData("News", "Sport")]
    public void Extract_ShortLinesThatNameNoSections_AreNoList(params string[] lines) =>
        FromLines([Title, "By Ann Lee", Body, .. lines]).LinkLists.Should().BeEmpty();

    [Fact]
    public void Extract_SubHeadsNamedLikeSections_StayInTheBody()
    {
        var article = FromLines(Title, "By Ann Lee", Body, "Politics", Body + " Then.", "Sport", Body + " Later.", "Weather", Body + " At last.");

        article.LinkLists.Should().BeEmpty();
        article.Blocks.Select(block => block.Text).Should().Contain(["Politics", "Sport", "Weather"]);
    }

    [Theory]
    [InlineData("Tags: rivers, bridges, town hall", "Tags", "rivers", "bridges", "town hall")]
    [InlineData("Filed under Rivers, Bridges", "Filed under", "Rivers", "Bridges")]
    [InlineData("Schlagwörter: Fluss, Brücke", "Schlagwörter", "Fluss", "Brücke")]
    [InlineData("Mots-clés : fleuve, pont", "Mots-clés", "fleuve", "pont")]
    [InlineData("Etiquetas: río; puente", "Etiquetas", "río", "puente")]
    [InlineData("Tagi: rzeka, most", "Tagi", "rzeka", "most")]
    [InlineData("Теги: река, мост", "Теги", "река", "мост")]
    [InlineData("标签：桥梁、河流", "标签", "桥梁", "河流")]
    [InlineData("タグ：橋 川 市役所", "タグ", "橋", "川", "市役所")]
    [InlineData("Từ khóa: sông, cầu", "Từ khóa", "sông", "cầu")]
    [InlineData("Tags: #rivers #bridges", "Tags", "rivers", "bridges")]
    public void Extract_LineOfTags_IsAList(string line, string label, params string[] tags)
    {
        var list = FromLines(Title, "By Ann Lee", Body, Body + " Later.", line).LinkLists.Should().ContainSingle().Subject;

        list.Kind.Should().Be(LinkListKind.Tags);
        list.Label.Should().Be(label);
        list.Items.Select(item => item.Text).Should().Equal(tags);
    }

    [Theory]
    [InlineData("Topics: what the council wants to do with the money that the bridge costs, and when it will say so")]
    [InlineData("Tagged Atlantic cod were found in the harbour on Tuesday.")]
    [InlineData("Filed under protest, the claim was rejected")]
    [InlineData("Tags:")]
    public void Extract_SentenceBehindTheWordForTags_IsNoList(string line) =>
        FromLines(Title, "By Ann Lee", Body, line, Body + " Later.").LinkLists.Should().BeEmpty();

    [Fact]
    public void Extract_TopicsBelowTheirLabel_AreTags()
    {
        var list = FromLines(Title, "By Ann Lee", Body, Body + " Later.", "Topics", "Rivers", "Town hall", "Bridges", "© 2025 River Gazette").LinkLists.Should().ContainSingle().Subject;

        list.Kind.Should().Be(LinkListKind.Tags);
        list.Label.Should().Be("Topics");
        list.Items.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("Home > World > Asia", "Home", "World", "Asia")]
    [InlineData("当前位置：首页 > 新闻", "首页", "新闻")]
    [InlineData("Accueil » Région", "Accueil", "Région")]
    public void Extract_TrailOnItsLine_IsAList(string line, params string[] steps)
    {
        var list = FromLines(line, Title, "By Ann Lee", Body).LinkLists.Should().ContainSingle().Subject;

        list.Kind.Should().Be(LinkListKind.Breadcrumb);
        list.Items.Select(item => item.Text).Should().Equal(steps);
    }

    [Fact]
    public void Extract_TrailGluedToTheTitle_IsNoList() =>
        FromLines("Current:Home > Finance" + Title + " -River Gazette", Title, "Date:2025-04-15 06:29:13", Body).LinkLists.Should().BeEmpty();

    [Fact]
    public void Extract_StepsOnLinesOfTheirOwnAboveTheTitle_AreATrail()
    {
        var list = FromLines("Home", "News", "Environment", Title, "By Ann Lee", Body).LinkLists.Should().ContainSingle().Subject;

        list.Kind.Should().Be(LinkListKind.Breadcrumb);
        list.Items.Select(item => item.Text).Should().Equal("Home", "News", "Environment");
    }

    [Fact]
    public void Extract_SameListsAsLinesAndAsParagraphs_AreTheSame()
    {
        string[] lines = ["News", "Business", "Sport", "Sign in", "Home > World > Asia", Title, "By Ann Lee", Body, Body + " Later.", "Tags: rivers, bridges", "About us", "Contact", "Privacy policy", "Jobs"];
        var paragraphs = Extractor.ExtractHtml(string.Concat(lines.Select(line => line == Title ? $"<h1>{line}</h1>" : $"<p>{line.Replace(">", "&gt;", StringComparison.Ordinal)}</p>")));
        var text = FromLines(lines);

        text.LinkLists.Select(list => list.Kind).Should().Equal(LinkListKind.Navigation, LinkListKind.Breadcrumb, LinkListKind.Tags, LinkListKind.Navigation);
        paragraphs.LinkLists.Should().BeEquivalentTo(text.LinkLists, options => options.WithStrictOrdering());
        paragraphs.ToText().Should().Be(text.ToText());
    }

    [Fact]
    public void Extract_LinkedTagsTrailAndMenu_KeepTheirAddresses()
    {
        var article = Extractor.ExtractHtml(
            $"<p><a href='/n'>News</a> | <a href='/s'>Sport</a> | <a href='/c'>Contact</a></p><div class='breadcrumb'><a href='/'>Home</a> &gt; <a href='/world'>World</a></div>"
            + $"<h1>{Title}</h1><p>By Ann Lee</p><p>{Body}</p><p>{Body} Later.</p><p>Tags: <a href='/t/rivers'>rivers</a>, <a href='/t/bridges'>bridges</a></p>",
            new Uri("https://example.org/story"));

        article.LinkLists.Select(list => (list.Kind, string.Join(' ', list.Items.Select(item => item.Url?.AbsolutePath)))).Should().Equal(
            (LinkListKind.Navigation, "/n /s /c"), (LinkListKind.Breadcrumb, "/ /world"), (LinkListKind.Tags, "/t/rivers /t/bridges"));
    }

    [Fact]
    public void Extract_WithTrace_TellsEachListAndWhy()
    {
        var trace = new ExtractionTrace();
        Extractor.ExtractText(string.Join('\n', "News", "Business", "Sport", Title, "By Ann Lee", Body, "Tags: rivers"), null, trace);

        trace.Entries.Where(entry => entry.Rule.ToString() == "link-lists/list").Select(entry => entry.Reason).Should().Equal(
            "Navigation, 3 items from block 0, label none", "Tags, 1 items from block 6, label Tags");
        trace.FindVerdict(0)!.Reason.Should().Contain("a menu by its place and the names of its entries");
        trace.FindVerdict(6)!.Rule.ToString().Should().Be("link-lists/tag-line");
    }

    [Fact]
    public void Detect_ManyShortLines_TakesTimeInStep()
    {
        var lines = Enumerable.Repeat("News", 100_000).Concat(Enumerable.Repeat("Short line", 100_000));

        LinkListDetector.Default.Detect(new PageAnnotations(new PageReader().ReadText(string.Join('\n', lines)))).Should().HaveCount(1);
    }

    private static Article FromLines(params string[] lines) => Extractor.ExtractText(string.Join('\n', lines));
}
