using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Html;

public class EmphasisTests
{
    [Theory]
    [InlineData("b", Emphasis.Strong)]
    [InlineData("strong", Emphasis.Strong)]
    [InlineData("i", Emphasis.Italic)]
    [InlineData("em", Emphasis.Italic)]
    [InlineData("code", Emphasis.Code)]
    [InlineData("kbd", Emphasis.Code)]
    [InlineData("samp", Emphasis.Code)]
    [InlineData("var", Emphasis.Code)]
    [InlineData("tt", Emphasis.Code)]
    public void Read_EmphasisElement_GivesASpan(string element, Emphasis emphasis) =>
        Spans($"<p>This is <{element}>set off</{element}> here.</p>").Should().Equal(("set off", emphasis));

    [Theory]
    [InlineData("<p><u>text</u> <mark>text</mark> <small>text</small> <cite>text</cite> <span style='font-weight:bold'>text</span></p>")]
    [InlineData("<p>text <b></b> <i> </i></p>")]
    public void Read_OtherElements_GiveNone(string html) => Spans(html).Should().BeEmpty();

    [Fact]
    public void Read_NestedEmphasis_GivesASpanEachInTheOrderTheyEnd() =>
        Spans("<p><b>one <i>two</i></b> three</p>").Should().Equal(("two", Emphasis.Italic), ("one two", Emphasis.Strong));

    [Fact]
    public void Read_MisnestedEmphasis_IsRepaired() =>
        Spans("<p><b>one <i>two</b> three</i></p>").Should().Equal(("two", Emphasis.Italic), ("one two", Emphasis.Strong), ("three", Emphasis.Italic));

    [Fact]
    public void Read_EmphasisAcrossBlocks_IsOneSpanInEach() =>
        HtmlPage.Read("<b><p>one</p><p>two</p></b>").Blocks.Select(block => block.Emphasis.Length).Should().Equal(1, 1);

    [Fact]
    public void Read_UnclosedEmphasis_EndsWithTheBlock() => Spans("<p>one <em>two").Should().Equal(("two", Emphasis.Italic));

    private static (string Text, Emphasis Emphasis)[] Spans(string html)
    {
        var block = HtmlPage.SingleBlock(html);
        return block.Emphasis.ToArray().Select(span => (block.ToString().Substring(span.Range.Start, span.Range.Length), span.Emphasis)).ToArray();
    }
}
