using ArticleExtract.Text.Charsets;

namespace ArticleExtract.Tests.Text.Charsets;

public class ContentTypeTests
{
    [Theory]
    [InlineData("text/html; charset=utf-8", "utf-8")]
    [InlineData("text/html;charset=\"EUC-KR\"", "EUC-KR")]
    [InlineData("text/html; charset = 'gb2312' ", "gb2312")]
    [InlineData("text/html; CHARSET=windows-1251; q=1", "windows-1251")]
    [InlineData("text/html; charset; charset=koi8-r", "koi8-r")]
    [InlineData("text/html", null)]
    [InlineData("text/html; charset", null)]
    [InlineData("text/html; charset=\"utf-8", null)]
    [InlineData("", null)]
    public void FindCharset_ContentType_GivesTheValueOfItsParameter(string contentType, string? charset) =>
        ContentType.FindCharset(contentType).Should().Be(charset);

    [Theory]
    [InlineData("text/plain", true)]
    [InlineData(" Text/Plain ; charset=utf-8", true)]
    [InlineData("text/html", false)]
    [InlineData("text/plainer", false)]
    [InlineData("application/text/plain", false)]
    [InlineData(null, false)]
    public void IsPlainText_ContentType_AsksForTheMediaTypeAlone(string? contentType, bool expected) =>
        ContentType.IsPlainText(contentType).Should().Be(expected);
}
