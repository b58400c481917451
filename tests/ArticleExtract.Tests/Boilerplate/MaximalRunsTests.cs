using ArticleExtract.Boilerplate;

namespace ArticleExtract.Tests.Boilerplate;

public sealed class MaximalRunsTests
{
    [Fact]
    public void Find_NoPositiveScore_IsNothing()
    {
        MaximalRuns.Find([-1, 0, -3]).Should().BeEmpty();
    }

    [Fact]
    public void Find_GapThatIsWorthBridging_IsOneRun()
    {
        MaximalRuns.Find([-2, 5, -1, 6, -9]).Should().Equal((new BlockRun(1, 4), 10L));
    }

    [Fact]
    public void Find_GapThatCostsMoreThanItJoins_AreTwoRuns()
    {
        MaximalRuns.Find([5, -6, 5]).Should().Equal((new BlockRun(0, 1), 5L), (new BlockRun(2, 3), 5L));
    }

    [Fact]
    public void Find_ExampleOfRuzzoAndTompa_IsWhatTheirPaperGives()
    {
        MaximalRuns.Find([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])
            .Should().Equal((new BlockRun(0, 1), 4L), (new BlockRun(2, 3), 3L), (new BlockRun(4, 11), 7L));
    }

    [Fact]
    public void Find_ManyScores_TakesTimeInStepWithThem()
    {
        var scores = new int[400_000];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = i % 2 == 0 ? 1 : -2;
        }

        MaximalRuns.Find(scores).Should().HaveCount(200_000);
    }
}
