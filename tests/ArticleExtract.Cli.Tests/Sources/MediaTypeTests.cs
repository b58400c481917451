using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Tests.Sources;

public class MediaTypeTests
{
    [Theory]
    [InlineData("text/html", true)]
    [InlineData("Text/HTML; charset=GB2312", true)]
    [InlineData("application/xhtml+xml", true)]
    [InlineData("text/plain", false)]
    [InlineData("text/htmlx", false)]
    [InlineData("nonsense", false)]
    [InlineData(null, false)]
    public void IsHtml_ContentType_GoesByTheName(string? contentType, bool expected) => MediaType.IsHtml(contentType).Should().Be(expected);

    [Theory]
    [InlineData("text/html; charset=utf-8", true)]
    [InlineData("text/plain", true)]
    [InlineData("application/xml", true)]
    [InlineData(null, true)]
    [InlineData("application/pdf", false)]
    [InlineData("image/svg+xml", false)]
    [InlineData("application/json", false)]
    public void IsReadable_ContentType_GoesByTheName(string? contentType, bool expected) => MediaType.IsReadable(contentType).Should().Be(expected);
}
