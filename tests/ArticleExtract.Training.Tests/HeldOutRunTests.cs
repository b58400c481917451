using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training.Tests;

public sealed class HeldOutRunTests
{
    /// <summary>The label holds a text twice, as those of many pages do.</summary>
    private static readonly PageLabels Labels = new("one two\nOne two") { Undecided = "three" };

    [Theory]
    [InlineData("one two", 1, 1)]
    [InlineData("one two three", 1, 1)]
    [InlineData("one three", 1, 0.5)]
    [InlineData("one two three four", 0.75, 1)]
    public void Score_UndecidedText_CostsNothingKeptOrNot(string found, double precision, double recall)
    {
        var score = HeldOutRun.Score(Labels, new ExtractedPage { Id = "1", Text = found }).Score;

        (score.Precision, score.Recall).Should().Be((precision, recall));
    }
}
