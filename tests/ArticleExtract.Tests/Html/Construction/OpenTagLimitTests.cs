using ArticleExtract.Html.Construction;

namespace ArticleExtract.Tests.Html.Construction;

public class OpenTagLimitTests
{
    /// <summary>More than may be open.</summary>
    private const int Many = 20_000;

    [Fact]
    public void ReadHtml_ElementsOpenByTheThousand_KeepsTheTextBetween() =>
        Read($"{Repeat("<div>")}<p>inside{Repeat("</div>")}<p>behind").Should().Equal("inside", "behind");

    /// <summary>HTML ignores the slash: the elements are open.</summary>
    [Fact]
    public void ReadHtml_ElementsWithASlashByTheThousand_KeepsTheTextBehind() =>
        Read($"{Repeat("<div/>")}<p>text").Should().Equal("text");

    /// <summary>The slash ends elements of SVG, so they never count.</summary>
    [Fact]
    public void ReadHtml_DrawingOfAThousandPaths_LeavesThePageAsItIs() =>
        Read($"<svg>{Repeat("<path/>")}</svg><div>one</div><div>two</div>").Should().Equal("one", "two");

    [Fact]
    public void ReadHtml_ScriptBehindElementsOpenByTheThousand_IsNoText() =>
        Read($"{Repeat("<div>")}<script>'<p>code'</script><p>text").Should().Equal("text");

    [Fact]
    public void ReadHtml_ElementsThatAreClosed_AreReadHoweverMany() =>
        Read(Repeat("<div>text</div>")).Should().HaveCount(Many);

    [Fact]
    public void ReadHtml_ElementsThatEndWithoutATag_AreReadHoweverMany() =>
        Read($"<ul>{Repeat("<li>item")}</ul>").Should().HaveCount(Many);

    /// <summary>No end tag is missing here: one part of the annotation ends the other.</summary>
    [Fact]
    public void ReadHtml_AnnotationsByTheThousand_KeepTheLinkBehind() =>
        new PageReader().ReadHtml($"{Repeat("<ruby>字<rt>よ</ruby>")}<p><a href=/x>link</a>").Blocks[^1].Links.Length.Should().Be(1);

    /// <summary>End tags that end nothing do not make room for more.</summary>
    [Fact]
    public void Parse_ElementsOpenByTheThousandAmongOtherEnds_AreLeftOutBeyondTheLimit()
    {
        using var tree = TreeConstruction.Parse(Repeat("<x></y>"), 512);

        tree.Size.Elements.Should().BeLessThan(Many / 4);
    }

    private static string[] Read(string html) => [.. new PageReader().ReadHtml(html).Blocks.Select(block => block.ToString())];

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Many));
}
