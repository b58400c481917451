using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class BlockKindTests
{
    [Theory]
    [InlineData("<p>text</p>", BlockKind.Paragraph, 0)]
    [InlineData("<div>text</div>", BlockKind.Paragraph, 0)]
    [InlineData("text", BlockKind.Paragraph, 0)]
    [InlineData("<h1>text</h1>", BlockKind.Heading, 1)]
    [InlineData("<h6>text</h6>", BlockKind.Heading, 6)]
    [InlineData("<h2><span>text</span></h2>", BlockKind.Heading, 2)]
    [InlineData("<h3><div>text</div></h3>", BlockKind.Heading, 3)]
    [InlineData("<ul><li>text</ul>", BlockKind.ListItem, 1)]
    [InlineData("<ol><li><p>text</ol>", BlockKind.ListItem, 1)]
    [InlineData("<ul><li><ol><li>text</ol></ul>", BlockKind.ListItem, 2)]
    [InlineData("<ul><li><ul><li><ul><li>text</ul></ul></ul>", BlockKind.ListItem, 3)]
    [InlineData("<dl><dt>text</dl>", BlockKind.ListItem, 1)]
    [InlineData("<dl><dd>text</dl>", BlockKind.ListItem, 1)]
    [InlineData("<li>text", BlockKind.ListItem, 1)]
    [InlineData("<blockquote>text</blockquote>", BlockKind.Quote, 1)]
    [InlineData("<blockquote><p>text</blockquote>", BlockKind.Quote, 1)]
    [InlineData("<blockquote><blockquote><p>text</blockquote></blockquote>", BlockKind.Quote, 2)]
    [InlineData("<blockquote><h2>text</h2></blockquote>", BlockKind.Heading, 2)]
    [InlineData("<pre>text</pre>", BlockKind.Code, 0)]
    [InlineData("<ul><li><pre>text</pre></ul>", BlockKind.Code, 0)]
    [InlineData("<xmp>text</xmp>", BlockKind.Code, 0)]
    [InlineData("<table><tr><td>text</table>", BlockKind.TableCell, 0)]
    [InlineData("<table><tr><th>text</table>", BlockKind.TableCell, 0)]
    [InlineData("<table><tr><td><div>text</table>", BlockKind.TableCell, 0)]
    [InlineData("<table><tr><td><p>text</table>", BlockKind.Paragraph, 0)]
    [InlineData("<table><caption>text</table>", BlockKind.Caption, 0)]
    [InlineData("<figure><figcaption>text</figure>", BlockKind.Caption, 0)]
    [InlineData("<button>text</button>", BlockKind.Control, 0)]
    [InlineData("<label>text</label>", BlockKind.Control, 0)]
    [InlineData("<select><option>text</select>", BlockKind.Control, 0)]
    [InlineData("<p><code>text</code></p>", BlockKind.Paragraph, 0)]
    public void Read_TextInAnElement_HasItsKindAndLevel(string html, BlockKind kind, int level)
    {
        var block = HtmlPage.SingleBlock(html);

        (block.Kind, block.Level).Should().Be((kind, level));
    }

    [Fact]
    public void Read_NestedList_KeepsTheItemsInOrder() =>
        HtmlPage.Read("<ul><li>one<ul><li>two</ul>three<li>four</ul>").Blocks.Select(block => (block.ToString(), block.Level))
            .Should().Equal(("one", 1), ("two", 2), ("three", 1), ("four", 1));

    [Fact]
    public void Read_Table_GivesItsCellsRowByRow() =>
        HtmlPage.Texts("<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td><td>e</table>").Should().Equal("a", "b", "c", "d", "e");

    [Fact]
    public void Read_TextAfterAHeading_IsAParagraph() =>
        HtmlPage.Read("<h1>one</h1>two").Blocks.Select(block => block.Kind).Should().Equal(BlockKind.Heading, BlockKind.Paragraph);
}
