using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Tests.Scoring;

public class PythonTextTests
{
    [Theory]
    [InlineData("Two words.", new[] { "Two", "words" })]
    [InlineData("snake_case x2 ½ Ⅷ ²", new[] { "snake_case", "x2", "½", "Ⅷ", "²" })]
    [InlineData("naïve don’t", new[] { "naïve", "don", "t" })]
    [InlineData("cafe\u0301s", new[] { "cafe", "s" })]
    [InlineData("हिन्दी", new[] { "ह", "न", "द" })]
    [InlineData("北京，中国", new[] { "北京", "中国" })]
    [InlineData("𝒳𝒴 😀 𐐷", new[] { "𝒳𝒴", "𐐷" })]
    [InlineData("a\uD800b", new[] { "a", "b" })]
    [InlineData("", new string[0])]
    public void Words_Text_AreThoseOfPython(string text, string[] expected) => PythonText.Words(text).Should().Equal(expected);

    [Theory]
    [InlineData("STRASSE Ärger", "strasse ärger")]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("ΟΔΟΣ ΣΑΣ Σ", "οδος σας σ")]
    [InlineData("ΣΟΦΟΣ.", "σοφος.")]
    [InlineData("𐐏", "𐐷")]
    public void Lower_Text_IsThatOfPython(string text, string expected) => PythonText.Lower(text).Should().Be(expected);

    [Theory]
    [InlineData("  a \r\n\t b\u00A0\u2003c ", "a b c")]
    [InlineData("a\u001C\u001Fb", "a b")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    [InlineData(" \n ", "")]
    public void CollapseSpace_Text_IsThatOfPython(string text, string expected) => PythonText.CollapseSpace(text).Should().Be(expected);
}
