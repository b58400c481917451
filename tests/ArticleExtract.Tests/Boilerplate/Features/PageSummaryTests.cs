using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class PageSummaryTests
{
    /// <summary>Behind the last whole vector, on most machines.</summary>
    private static readonly string LastFeature = FeatureSet.Names[^1];

    public static TheoryData<string> Features => [.. FeatureSet.Names.Where(name => name != "words")];

    [Theory]
    [MemberData(nameof(Features))]
    public void ToRow_SomeBlocks_CountsEachByItsWords(string feature)
    {
        var summary = new PageSummary();
        summary.Add(Block(words: 30, feature, 1));
        summary.Add(Block(words: 10, feature, 0));
        summary.Add(Block(words: 60, feature, float.NaN));

        Mean(summary, feature).Should().Be(0.75f, "30 of the 40 words in which it is known stand in a block that has it");
    }

    [Fact]
    public void ToRow_FeatureThatNoBlockHas_IsUnknown()
    {
        var summary = new PageSummary();
        summary.Add(Block(words: 30, LastFeature, float.NaN));

        Mean(summary, LastFeature).Should().Be(float.NaN);
    }

    [Fact]
    public void ToRow_Address_StandsBehindTheMeans()
    {
        var row = new PageSummary().ToRow(new Uri("https://gazette.example/a/b/c"));

        row[PageSummary.Names.ToList().IndexOf("address-steps")].Should().Be(3);
        row.Should().HaveCount(PageSummary.Names.Count);
    }

    private static float Mean(PageSummary summary, string feature) => summary.ToRow(null)[PageSummary.Names.ToList().IndexOf($"mean-{feature}")];

    private static float[] Block(float words, string feature, float value)
    {
        var names = FeatureSet.Names.ToList();
        var block = new float[names.Count];
        block[names.IndexOf("words")] = words;
        block[names.IndexOf(feature)] = value;
        return block;
    }
}
