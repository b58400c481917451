using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class AblationTableTests
{
    private static readonly FeatureGroup Group = FeatureSet.Groups[0];

    [Fact]
    public void Add_PagesThatLose_ShowsTheChangeAndItsError() =>
        Write(
            complete: [ScoredPages.Make("one", "one"), ScoredPages.Make("two", "two")],
            without: [ScoredPages.Make("one", "one"), ScoredPages.Make("two", "three")])
            .Should().Contain($"| {Group.Name} | {Group.Names.Count} | 0.500 | -0.5000 (0.5000) |");

    [Fact]
    public void Add_SnippetsAlone_ShowsTheChangeOfAllPagesTogether() =>
        Write([ScoredPages.WithSnippets("one", "two", "one")], [ScoredPages.WithSnippets("one", "two", "one two")])
            .Should().Contain($"| {Group.Name} | {Group.Names.Count} | 0.667 | -0.3333 |");

    private static string Write(ScoredPage[] complete, ScoredPage[] without)
    {
        var writer = new StringWriter();
        new AblationTable(writer, ["corpus"], [complete]).Add(Group, [without]);
        return writer.ToString();
    }
}
