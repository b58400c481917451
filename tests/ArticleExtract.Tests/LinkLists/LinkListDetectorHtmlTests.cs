using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.LinkLists;

public sealed class LinkListDetectorHtmlTests
{
    private const string Prose =
        "<p>The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers and in the deck.</p>"
        + "<p>Ferries will carry passengers across the river in the meantime, the mayor said, and buses will run to the piers on both banks until midnight.</p>";

    private const string Links =
        "<ul><li><a href='/a'>Harbour festival draws record crowd</a></li><li><a href='/b'>Station to reopen in May</a></li><li><a href='/c'>Teachers reach a deal</a></li></ul>";

    private const string Cards =
        "<div class='card'><a href='/a'><h3>Harbour festival draws record crowd</h3></a><p>Rain did not keep people from the piers on Sunday.</p></div>"
        + "<div class='card'><a href='/b'><h3>Station to reopen in May</h3></a><p>The first train is to leave at six.</p></div>"
        + "<div class='card'><a href='/c'><h3>Teachers reach a deal</h3></a><p>Pay will rise by four per cent.</p></div>";

    [Theory]
    [InlineData("<article>" + Prose + "<h2>Related articles</h2>" + Links + Prose + "</article>", "Related articles")]
    [InlineData("<article>" + Prose + "<div><p>Read more:</p>" + Links + "</div>" + Prose + "</article>", "Read more:")]
    [InlineData("<article>" + Prose + "</article><aside><h4>City desk</h4>" + Links + "</aside>", "City desk")]
    [InlineData("<article>" + Prose + "</article><div class='post-related'>" + Links + "</div>", null)]
    [InlineData("<article>" + Prose + "</article><div id='relatedPosts'>" + Links + "</div>", null)]
    [InlineData("<nav>" + Links + "</nav>" + Prose, null)]
    [InlineData("<article>" + Prose + "</article><section><h2>Das könnte Sie auch interessieren</h2><div>" + Links + "</div></section>", "Das könnte Sie auch interessieren")]
    public void Detect_LinksWithALabelOrInALinkSection_AreAList(string html, string? label)
    {
        var list = Detect(html).Should().ContainSingle().Subject;

        list.Label.Should().Be(label);
        list.Items.Should().Equal(
            new LinkListItem("Harbour festival draws record crowd", new Uri("https://example.org/a")),
            new LinkListItem("Station to reopen in May", new Uri("https://example.org/b")),
            new LinkListItem("Teachers reach a deal", new Uri("https://example.org/c")));
    }

    [Theory]
    [InlineData("<nav>" + Links + "</nav>" + Prose, LinkListKind.Navigation)]
    [InlineData("<article>" + Prose + "</article><div id='relatedPosts'>" + Links + "</div>", LinkListKind.Related)]
    [InlineData("<article>" + Prose + "</article><aside class='trending'>" + Links + "</aside>", LinkListKind.MostRead)]
    [InlineData("<article>" + Prose + "</article><aside><h4>Tags</h4>" + Links + "</aside>", LinkListKind.Tags)]
    [InlineData("<article>" + Prose + "</article><aside class='trending'><h4>Latest news</h4>" + Links + "</aside>", LinkListKind.Latest)]
    [InlineData("<article>" + Prose + "</article><aside>" + Links + "</aside>", LinkListKind.Unknown)]
    public void Detect_LabelOrNameOfTheSection_TellsTheKind(string html, LinkListKind kind) =>
        Detect(html).Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void Detect_CardWithTeaser_IsOneItemNamedByItsHeadline()
    {
        var list = Detect("<article>" + Prose + "</article><div class='related'>" + Cards + "</div>").Should().ContainSingle().Subject;

        list.Items.Select(item => item.Text).Should().Equal("Harbour festival draws record crowd", "Station to reopen in May", "Teachers reach a deal");
    }

    [Theory]
    [InlineData("<article>" + Prose + "<ul><li>Flour</li><li>Eggs</li><li>Salt</li></ul></article>")]
    [InlineData("<article>" + Prose + "<h2>In this article</h2><ul><li><a href='#a'>Why the bridge closes</a></li><li><a href='#b'>Who pays for it</a></li><li><a href='#c'>What comes next</a></li></ul></article>")]
    [InlineData("<article><nav class='toc'><a href='#a'><div>Why the bridge closes</div></a><a href='https://example.org/story#b'><div>Who pays for it</div></a><a href='#c'><div>What comes next</div></a></nav>" + Prose + "</article>")]
    [InlineData("<main><h1>Latest</h1>" + Links + "</main>")]
    [InlineData("<article><h2>Related work</h2><ul><li>A study of <a href='/a'>bridges</a> by the university, which found that most of them are older than the roads they carry.</li><li>A list of ferries, with <a href='/b'>times</a> and fares for all of the piers on both banks of the river.</li><li>A map.</li></ul></article>")]
    [InlineData("<main>" + Cards + "</main>")]
    [InlineData("<article>" + Prose + "<aside><p>A bridge is a thing that people stand on.</p><p>And look at the water.</p></aside></article>")]
    [InlineData("<article class='naval'>" + Prose + "<ul><li><a href='/a'>One ship of the line</a></li><li><a href='/b'>Another ship of it</a></li><li><a href='/c'>A third ship</a></li></ul></article>")]
    public void Detect_WhatBelongsToTheArticle_IsNone(string html)
    {
        Detect(html).Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p><strong>Read more:</strong> <a href='/a'>Harbour festival draws record crowd</a></p>", "Read more")]
    [InlineData("<p><a href='/a'>READ ALSO: Harbour festival draws record crowd</a></p>", "READ ALSO")]
    [InlineData("<p><em>Lea:&nbsp;<a href='/a'>Harbour festival draws record crowd</a></em></p>", "Lea")]
    [InlineData("<p>Lire aussi <a href='/a'>Harbour festival draws record crowd</a></p>", "Lire aussi")]
    [InlineData("<p>&gt;&gt; Siehe auch: <a href='/a'>Harbour festival draws record crowd</a> &gt;&gt;</p>", ">> Siehe auch")]
    public void Detect_LabelAndOneLinkedStoryInAnArticle_AreAList(string line, string label)
    {
        var list = Detect("<article>" + Prose + line + Prose + "</article>").Should().ContainSingle().Subject;

        list.Label.Should().Be(label);
        list.Kind.Should().Be(LinkListKind.Related);
        list.Items.Should().Equal(new LinkListItem("Harbour festival draws record crowd", new Uri("https://example.org/a")));
    }

    [Fact]
    public void Detect_LabelAndTwoLinkedStoriesOnOneLine_AreAListOfTwo() =>
        Detect("<article>" + Prose + "<p>Related: <a href='/a'>Festival draws crowd</a>, <a href='/b'>Station to reopen</a>.</p>" + Prose + "</article>")
            .Should().ContainSingle()
            .Which.Items.Select(item => item.Text).Should().Equal("Festival draws crowd", "Station to reopen");

    [Theory]
    [InlineData("<p>Related: the report on the <a href='/a'>harbour festival</a> of last year.</p>")]
    [InlineData("<p>Mira <a href='/a'>Harbour festival draws record crowd</a></p>")]
    [InlineData("<p>Ingredients: <a href='/a'>flour</a>, <a href='/b'>eggs</a></p>")]
    [InlineData("<p>Read more: it is free of charge.</p>")]
    [InlineData("<p><a href='/a'>Read more</a></p>")]
    public void Detect_LineOfTheArticleThatBeginsLikeALabel_IsNone(string line) =>
        Detect("<article>" + Prose + line + Prose + "</article>").Should().BeEmpty();

    [Fact]
    public void Detect_LinkThatIsAScript_HasNoUrl()
    {
        var list = Detect("<nav>" + Links.Replace("/b", "javascript:go()", StringComparison.Ordinal) + "</nav>").Should().ContainSingle().Subject;

        list.Items[1].Url.Should().BeNull();
    }

    [Fact]
    public void Detect_MenuWithSubmenus_IsOneListWithEveryLink()
    {
        var list = Detect("<nav><ul><li>" + Links + "<a href='/d'>City</a></li><li>" + Links + "<a href='/e'>Sport</a></li><li><a href='/f'>Weather</a></li></ul></nav>")
            .Should().ContainSingle().Subject;

        list.Items.Select(item => item.Text).Should().Contain(["City", "Sport", "Weather"]).And.HaveCount(9);
    }

    private static IReadOnlyList<LinkList> Detect(string html) =>
        LinkListDetector.Default.Detect(new PageAnnotations(new PageReader().ReadHtml(html, new Uri("https://example.org/story"))));
}
