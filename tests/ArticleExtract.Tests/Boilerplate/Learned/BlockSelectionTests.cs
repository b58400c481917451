using ArticleExtract.Boilerplate.Learned;

namespace ArticleExtract.Tests.Boilerplate.Learned;

public sealed class BlockSelectionTests
{
    private const double MinWords = 10;

    [Theory]
    [InlineData(new[] { 0.9f, 0.1f, 0.8f }, new[] { 50, 50, 50 }, 0.8f)]
    [InlineData(new[] { 0.4f, 0.4f, 0.4f }, new[] { 50, 50, 50 }, 0.4f)]
    [InlineData(new[] { 0.9f, 0.3f, 0.02f }, new[] { 50, 5, 500 }, 0.9f)]
    [InlineData(new[] { 0.45f, 0.1f }, new[] { 100, 5 }, 0.45f)]
    public void Find_Scores_KeepsWhatMaximisesExpectedF1(float[] scores, int[] words, float threshold) =>
        BlockSelection.Find(scores, words, beta: 1, MinWords).Threshold.Should().Be(threshold);

    [Theory]
    [InlineData(0.5, 0.9f)]
    [InlineData(1, 0.6f)]
    [InlineData(2, 0.3f)]
    public void Find_Beta_KeepsLessBelowOneAndMoreAbove(double beta, float threshold) =>
        BlockSelection.Find([0.9f, 0.6f, 0.3f, 0.01f], [50, 50, 50, 50], beta, MinWords).Threshold.Should().Be(threshold);

    [Theory]
    [InlineData(0.5, 90 / 140.0)]
    [InlineData(1, 150 / 190.0)]
    [InlineData(2, 180 / 240.0)]
    public void Find_Beta_ExpectsTheF1OfWhatIsKept(double beta, double expected) =>
        BlockSelection.Find([0.9f, 0.6f, 0.3f], [50, 50, 50], beta, MinWords).ExpectedF1.Should().BeApproximately(expected, 1e-6);

    [Theory]
    [InlineData(new[] { 0.1f, 0.05f }, new[] { 20, 20 })]
    [InlineData(new[] { 0.9f }, new[] { 5 })]
    [InlineData(new float[0], new int[0])]
    public void Find_FewExpectedWords_KeepsNothing(float[] scores, int[] words)
    {
        var selection = BlockSelection.Find(scores, words, beta: 1, MinWords);

        selection.Threshold.Should().BeGreaterThan(1);
        selection.ExpectedF1.Should().Be(0);
    }

    [Theory]
    [InlineData(new[] { 0.9f, 0.9f, 0.1f }, new[] { 50, 0, 50 })]
    [InlineData(new[] { 0.9f, 0.2f, 0.1f }, new[] { 50, 0, 50 })]
    public void Find_BlocksWithoutWords_NeitherHideACutNorMoveIt(float[] scores, int[] words) =>
        BlockSelection.Find(scores, words, beta: 1, MinWords).Threshold.Should().Be(0.9f);

    [Fact]
    public void Find_CertainScores_ExpectsAPerfectF1() =>
        BlockSelection.Find([1, 1, 0], [30, 20, 50], beta: 1, MinWords).ExpectedF1.Should().BeApproximately(1, 1e-9);
}
