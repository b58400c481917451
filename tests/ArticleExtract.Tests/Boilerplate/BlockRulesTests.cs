using ArticleExtract.Boilerplate;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class BlockRulesTests
{
    private const string Prose =
        "<p>The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers and in the deck.</p>"
        + "<p>Ferries will carry passengers across the river in the meantime, the mayor said, and buses will run to the piers on both banks until midnight.</p>"
        + "<p>The last time that the bridge was closed, in the winter of 1962, people walked across the ice, and a baker sold rolls half way between the banks.</p>"
        + "<p>Nobody expects ice this year. The weather service has forecast a mild winter with much rain, and the river is already higher than in other years.</p>";

    private const string Review =
        "<p>I bought it for the winter and have used it every day since, on ice and on wet planks, and it has not let me down a single time so far.</p>";

    [Theory]
    [InlineData("hidden", "<p hidden>This sentence is meant for a printer and no reader ever sees it.</p>")]
    [InlineData("hidden", "<p style='display: none'>هذه الجملة مخصصة للطابعة ولا يراها أي قارئ أبدا.</p>")]
    [InlineData("comments", "<div class='comments'><p>I walked across the ice as a child and never will again.</p></div>")]
    [InlineData("comments", "<div id='disqus'><p>子どものころに氷の上を歩いて渡りました。</p></div>")]
    [InlineData("picture-credit", "<p>Photo: Ada Park / The Harbour Courier</p>")]
    [InlineData("picture-credit", "<p>（写真：山田太郎）</p>")]
    [InlineData("section", "<footer><p>The paper has been printed in the old mill since it was founded.</p></footer>")]
    [InlineData("section", "<div class='newsletterBox'><p>The best of the paper.</p></div>")]
    [InlineData("section", "<div class='box-newsletter'><p>Лучшее из утренней газеты.</p></div>")]
    [InlineData("control", "<button>Show the map of the detours that the buses take</button>")]
    [InlineData("engagement", "<p>1.2K shares</p>")]
    [InlineData("engagement", "<p>댓글 12</p>")]
    [InlineData("furniture", "<p>We use cookies, see our cookie policy.</p>")]
    [InlineData("furniture", "<p>© 2024 The Harbour Courier. All rights reserved.</p>")]
    [InlineData("furniture", "<p>Tous droits réservés – Mentions légales</p>")]
    [InlineData("furniture", "<p>無断転載を禁じます　プライバシーポリシー</p>")]
    [InlineData("furniture", "<p>Все права защищены. Политика конфиденциальности</p>")]
    [InlineData("link-dense", "<p><a href='/a'>Harbour festival draws record crowd</a></p>")]
    [InlineData("link-dense", "<p><a href='/a'>港口节吸引了创纪录的人群</a></p>")]
    public void Exclude_BlockThatIsNotBody_IsNamedByItsRule(string rule, string block)
    {
        Verdict(block).Rule.Name.Should().Be(rule);
    }

    [Theory]
    [InlineData("<p>The shares of the ferry company rose by four per cent, to 1.2 kroner.</p>")]
    [InlineData("<p>She baked cookies for the engineers, who ate them all before noon.</p>")]
    [InlineData("<p>A bill on copyright passed the lower house by a wide margin on Monday, after nine hours of debate about paintings.</p>")]
    [InlineData("<p>Копирайт обсуждали в парламенте девять часов, а потом закон приняли большинством голосов.</p>")]
    [InlineData("<p>The <a href='/a'>harbour festival</a> went ahead, but the boats had to turn at the piers.</p>")]
    [InlineData("<div class='naval'><p>The navy sent two of its boats, which are too large for the piers.</p></div>")]
    [InlineData("<div class='adder'><p>A snake was found below the deck and taken to the zoo by two keepers.</p></div>")]
    [InlineData("<h2>Pictures: Ada Park, 1962</h2>")]
    [InlineData("<pre>image: harbour/ferry</pre>")]
    [InlineData("<div class='reviews'><p>The book has had fair reviews, and the critic of this paper liked the chapter on the piers.</p></div>")]
    [InlineData("<p>市議会は火曜日、橋脚に亀裂が見つかったため、橋を一年間閉鎖することを決めた。</p>")]
    public void Exclude_NearMiss_IsBody(string block)
    {
        Verdict(block).Role.Should().Be(BlockRole.MainContent);
    }

    [Fact]
    public void Exclude_SectionThatHoldsMostOfThePage_IsBodyWhateverItsName()
    {
        var annotations = Strip($"<div class='widget sidebar'>{Prose}</div>", trace: null);

        annotations.Roles.ToArray().Should().OnlyContain(role => role == BlockRole.MainContent);
    }

    [Theory]
    [InlineData(PageType.Product, BlockRole.Comment)]
    [InlineData(PageType.Article, BlockRole.MainContent)]
    [InlineData(PageType.Unknown, BlockRole.MainContent)]
    public void Exclude_Reviews_AreCommentsOfAProductAlone(PageType pageType, BlockRole expected)
    {
        var page = new PageReader().ReadHtml($"<main>{Prose}<div class='customer-reviews'>{Review}</div></main>");
        var annotations = new PageAnnotations(page) { PageType = pageType };

        DensityBoilerplateStripper.Default.Strip(annotations);

        annotations.Roles[^1].Should().Be(expected);
        annotations.Roles[0].Should().Be(BlockRole.MainContent);
    }

    [Fact]
    public void Exclude_BlockWithARole_KeepsIt()
    {
        var page = new PageReader().ReadHtml($"<article>{Prose}</article>");
        var annotations = new PageAnnotations(page);
        annotations.Assign(1, BlockRole.Byline, new ExtractionRule("test", "test"), $"given before");

        DensityBoilerplateStripper.Default.Strip(annotations);

        annotations.Roles[1].Should().Be(BlockRole.Byline);
    }

    /// <summary>The verdict on a block among an article's paragraphs.</summary>
    private static TraceEntry Verdict(string block)
    {
        var trace = new ExtractionTrace();
        var annotations = Strip($"<article>{Prose}{block}{Prose}</article>", trace);
        return trace.FindVerdict(annotations.Page.Blocks.Count / 2)!;
    }

    private static PageAnnotations Strip(string html, ExtractionTrace? trace)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html), trace);
        DensityBoilerplateStripper.Default.Strip(annotations);
        return annotations;
    }
}
