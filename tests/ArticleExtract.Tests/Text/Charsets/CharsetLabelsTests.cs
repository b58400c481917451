using ArticleExtract.Text.Charsets;

namespace ArticleExtract.Tests.Text.Charsets;

public class CharsetLabelsTests
{
    [Theory]
    [InlineData("utf8", "utf-8")]
    [InlineData(" UTF-8\n", "utf-8")]
    [InlineData("ISO-8859-1", "windows-1252")]
    [InlineData("ascii", "windows-1252")]
    [InlineData("gb2312", "gbk")]
    [InlineData("x-sjis", "shift_jis")]
    [InlineData("ks_c_5601-1987", "euc-kr")]
    [InlineData("iso-8859-9", "windows-1254")]
    public void Find_Label_GivesTheCharsetThatBrowsersUse(string label, string name) => CharsetLabels.Find(label)!.Name.Should().Be(name);

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("utf-8;")]
    [InlineData("iso-2022-kr")]
    public void Find_NoLabelOfAny_GivesNone(string label) => CharsetLabels.Find(label).Should().BeNull();

    [Fact]
    public void All_Charsets_CanDecode() =>
        CharsetTable.All.Should().AllSatisfy(charset => CharsetLabels.Find(charset.Name)!.Encoding.GetString("plain"u8).Should().NotBeEmpty());
}
