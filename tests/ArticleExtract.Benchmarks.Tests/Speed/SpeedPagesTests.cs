using ArticleExtract.Benchmarks.Speed;

namespace ArticleExtract.Benchmarks.Tests.Speed;

public class SpeedPagesTests
{
    [Fact]
    public void ChooseEvenly_MoreIdsThanWanted_TakesThemAtEvenDistances() =>
        SpeedPages.ChooseEvenly(["f", "e", "d", "c", "b", "a"], 3).Should().BeEquivalentTo("a", "c", "e");

    [Fact]
    public void ChooseEvenly_FewerIdsThanWanted_TakesAll() => SpeedPages.ChooseEvenly(["b", "a"], 3).Should().BeEquivalentTo("a", "b");

    [Fact]
    public void ChooseEvenly_NoIds_TakesNone() => SpeedPages.ChooseEvenly([], 3).Should().BeEmpty();
}
