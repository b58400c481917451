using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Tests.Scoring;

public class TextScoreTests
{
    [Fact]
    public void Of_SameWordsInAnotherOrderAndCase_IsPerfect() => TextScore.Of("b A", "a\nB").Should().Be(new TextScore(1, 1));

    [Fact]
    public void Of_WordRepeatedTooOften_CostsPrecision() => TextScore.Of("a a a b", "a b").Should().Be(new TextScore(0.5, 1));

    [Fact]
    public void Of_WordRepeatedTooRarely_CostsRecall() => TextScore.Of("a b", "a a a b").Should().Be(new TextScore(1, 0.5));

    [Fact]
    public void Of_BothEmpty_IsPerfect() => TextScore.Of("--", "").F1.Should().Be(1);

    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("a", "b")]
    public void Of_NothingShared_IsZero(string text, string reference) => TextScore.Of(text, reference).F1.Should().Be(0);

    [Fact]
    public void F1_PrecisionAndRecall_IsTheirHarmonicMean() => new TextScore(0.5, 1).F1.Should().BeApproximately(2.0 / 3, 1e-12);
}
