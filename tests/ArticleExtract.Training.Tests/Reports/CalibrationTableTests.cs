using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class CalibrationTableTests
{
    [Theory]
    [InlineData(0, "0: nothing kept")]
    [InlineData(0.001, "to 0.5")]
    [InlineData(0.5, "0.5 to 0.6")]
    [InlineData(0.93, "0.9 to 0.95")]
    [InlineData(0.95, "0.95 to 1")]
    [InlineData(1, "0.95 to 1")]
    public void Of_Confidence_CountsInItsRange(double confidence, string range) =>
        CalibrationTable.Of([ScoredPages.Make("one", "one", confidence)]).Bins.Single(bin => bin.Pages == 1).Name.Should().Be(range);

    [Fact]
    public void ExpectedError_PagesOfTwoRanges_WeighsEachGapByItsPages()
    {
        // Two right pages that the extractor gave 0.75, and one with nothing right that it gave 0.25.
        var table = CalibrationTable.Of([
            ScoredPages.Make("one", "one", 0.75), ScoredPages.Make("two", "two", 0.75), ScoredPages.Make("three", "four", 0.25)]);

        table.ExpectedError.Should().BeApproximately(0.25, 1e-9);
        table.All.MeanConfidence.Should().BeApproximately(1.75 / 3, 1e-9);
        table.All.MeanF1.Should().BeApproximately(2 / 3.0, 1e-9);
    }

    [Fact]
    public void ExpectedError_WrongInBothDirections_DoesNotCancelOut() =>
        CalibrationTable.Of([ScoredPages.Make("one", "one", 0.55), ScoredPages.Make("one", "two", 0.45)])
            .ExpectedError.Should().BeApproximately(0.45, 1e-9);
}
