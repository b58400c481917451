namespace ArticleExtract.Tests.Pages;

public sealed class LinkSpanTests
{
    [Theory]
    [InlineData("<p><a href='/a'>The harbour<br></a></p>")]
    [InlineData("<p><b><a href='/a'>The harbour<br><br> </a></b></p>")]
    [InlineData("<pre><a href='/a'>The harbour\n\n</a></pre>")]
    public void Links_EndingInWhiteSpaceThatIsTrimmed_EndWithTheText(string html)
    {
        var block = new PageReader().ReadHtml(html).Blocks.Should().ContainSingle().Subject;

        block.Links.ToArray().Should().ContainSingle().Which.Range.End.Should().Be(block.Text.Length);
        block.Emphasis.ToArray().Should().NotContain(span => span.Range.End > "The harbour".Length);
    }

    [Fact]
    public void Links_AroundTrailingWhiteSpaceOnly_AreDropped()
    {
        var block = new PageReader().ReadHtml("<pre>The harbour<a href='/a'><b>\n </b></a></pre>").Blocks.Should().ContainSingle().Subject;

        block.Links.ToArray().Should().BeEmpty();
        block.Emphasis.ToArray().Should().BeEmpty();
    }
}
