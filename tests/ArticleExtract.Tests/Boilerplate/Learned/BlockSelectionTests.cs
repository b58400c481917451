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
    [InlineData(0.5, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void Find_Beta_ExpectsTheF1OfWhatIsKept(double beta, int kept) =>
        BlockSelection.Find([0.9f, 0.6f, 0.3f], [50, 50, 50], beta, MinWords)
            .ExpectedF1.Should().BeApproximately(MeanF1([0.9f, 0.6f, 0.3f], kept), 0.003);

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

    [Fact]
    public void Find_UncertainScores_ExpectsLessThanOfIndependentBlocks() =>
        BlockSelection.Find([0.6f, 0.6f, 0.6f, 0.6f], [50, 50, 50, 50], beta: 1, MinWords).ExpectedF1.Should().BeLessThan(2 * 0.6 / 1.6);

    /// <summary>The F1 of the first of some blocks of the same length, its mean over a normal shift of all log-odds (deviation 1.5), in small steps.</summary>
    private static double MeanF1(float[] scores, int kept)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var x = -6.0; x <= 6; x += 0.01)
        {
            var right = Array.ConvertAll(scores, score => Shifted(score, 1.5 * x));
            var weight = Math.Exp(-x * x / 2);
            sum += weight * 2 * right.Take(kept).Sum() / (kept + right.Sum());
            weights += weight;
        }

        return sum / weights;
    }

    /// <summary>A probability whose mean over all shifts is about the score.</summary>
    private static double Shifted(float score, double shift) =>
        1 / (1 + Math.Exp(-(Math.Log(score / (1 - score)) * Math.Sqrt(1 + (Math.PI * 1.5 * 1.5 / 8))) - shift));
}
