using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class PairedDifferenceTests
{
    [Fact]
    public void Of_SameChangeOnEveryPage_HasNoError()
    {
        var difference = PairedDifference.Of([0.5, 0.75, 1], [0.25, 0.5, 0.75]);

        difference.Mean.Should().BeApproximately(0.25, 1e-9);
        difference.StandardError.Should().BeApproximately(0, 1e-9);
    }

    [Fact]
    public void Of_PagesThatGainAndLose_GivesTheErrorOfTheMean()
    {
        // Differences of +1, -1, +1 and -1: a deviation of 1.1547, over the root of four pages.
        var difference = PairedDifference.Of([1, 0, 1, 0], [0, 1, 0, 1]);

        difference.Mean.Should().Be(0);
        difference.StandardError.Should().BeApproximately(0.57735, 1e-5);
    }
}
