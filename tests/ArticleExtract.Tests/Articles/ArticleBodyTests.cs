using ArticleExtract.Articles;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Articles;

public class ArticleBodyTests
{
    private static readonly ExtractionRule Rule = new("test", "chosen");

    [Fact]
    public void Read_OfAnAnnotatedPage_HasMainContentAndDatelinesInPageOrder() =>
        ReadBody("<h1>title</h1><p>dateline<p>body<p>advertising<p>body again", null, BlockRole.Title, BlockRole.Dateline, BlockRole.MainContent, BlockRole.Boilerplate, BlockRole.MainContent)
            .Select(block => block.Text).Should().Equal("dateline", "body", "body again");

    [Fact]
    public void Read_OfABlock_KeepsKindLevelLinksAndEmphasis()
    {
        var block = ReadBody("<ul><li><ul><li>see <a href=/b><em>this</em></a> now</ul></ul>", "https://news.example/a/", BlockRole.MainContent).Single();

        (block.Kind, block.Level).Should().Be((BlockKind.ListItem, 2));
        block.Links.Should().Equal(new ArticleLink(new TextRange(4, 4), new Uri("https://news.example/b")));
        block.Emphasis.Should().Equal(new EmphasisSpan(new TextRange(4, 4), Emphasis.Italic));
    }

    [Fact]
    public void Read_OfUnusableLinks_KeepsTheirTextAlone()
    {
        var block = ReadBody("<p><a href='javascript:run()'>run</a> <a href=relative>here</a></p>", null, BlockRole.MainContent).Single();

        block.Text.Should().Be("run here");
        block.Links.Should().BeEmpty();
    }

    [Fact]
    public void Read_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => ArticleBody.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("annotations");

    private static IReadOnlyList<ArticleBlock> ReadBody(string html, string? url, params BlockRole[] roles)
    {
        var annotations = new PageAnnotations(new PageReader().ReadHtml(html, url is null ? null : new Uri(url)));
        for (var i = 0; i < roles.Length; i++)
        {
            annotations.Assign(i, roles[i], Rule, $"chosen");
        }

        return ArticleBody.Read(annotations);
    }
}
