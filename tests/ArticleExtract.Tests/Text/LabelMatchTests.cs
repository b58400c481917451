using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class LabelMatchTests
{
    private static readonly WordTable<int> Labels = new([new("by", 1), new("posted by", 2), new("posted", 3), new("文", 4), new("发布时间", 5)]);

    [Theory]
    [InlineData("By Jane Doe", 2, 1)]
    [InlineData("POSTED BY Jane Doe", 9, 2)]
    [InlineData("Posted: 4 May", 6, 3)]
    [InlineData("文/张三", 1, 4)]
    [InlineData("文", 1, 4)]
    [InlineData("发布时间：2024年", 4, 5)]
    public void FindLongest_LabelAtStart_IsTheLongestOne(string text, int length, int value)
    {
        LabelMatch.FindLongest(Labels, text, out var found).Should().Be(length);
        found.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("Bypass opens")]
    [InlineData("Postedby Jane")]
    [InlineData("It was posted")]
    [InlineData("发布")]
    public void FindLongest_NoLabelAtStart_IsNone(string text)
    {
        LabelMatch.FindLongest(Labels, text, out _).Should().Be(0);
    }
}
