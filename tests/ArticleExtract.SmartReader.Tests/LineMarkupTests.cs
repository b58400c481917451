namespace ArticleExtract.SmartReader.Tests;

public class LineMarkupTests
{
    [Fact]
    public void Write_Lines_AreAParagraphEach() => LineMarkup.Write("one\r\ntwo").Should().Contain("<p>one</p><p>two</p>");

    [Fact]
    public void Write_BlankLines_LeaveNoParagraph() => LineMarkup.Write("one\n \t\n\ntwo").Should().Contain("<p>one</p><p>two</p>");

    [Fact]
    public void Write_Markup_IsText() => LineMarkup.Write("a <b> & \"c\"").Should().Contain("<p>a &lt;b&gt; &amp; &quot;c&quot;</p>");
}
