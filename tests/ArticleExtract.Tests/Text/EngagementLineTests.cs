using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class EngagementLineTests
{
    [Theory]
    [InlineData("View")]
    [InlineData("Share")]
    [InlineData("Drucken")]
    [InlineData("Imprimer")]
    [InlineData("分享")]
    [InlineData("Like (2384)")]
    [InlineData("1.2K views")]
    [InlineData("12,345 shares")]
    [InlineData("5 min read")]
    [InlineData("0 comments")]
    [InlineData("浏览：1024")]
    [InlineData("A A A")]
    [InlineData("大 中 小")]
    [InlineData("有料会員記事")]
    [InlineData("Réservé aux abonnés")]
    public void IsMatch_ControlOrCounter_IsTrue(string line) => EngagementLine.IsMatch(line).Should().BeTrue();

    [Theory]
    [InlineData("Share of the market falls")]
    [InlineData("Views from the bridge")]
    [InlineData("12 reasons to stay")]
    [InlineData("2025")]
    [InlineData("")]
    public void IsMatch_OtherLine_IsFalse(string line) => EngagementLine.IsMatch(line).Should().BeFalse();
}
