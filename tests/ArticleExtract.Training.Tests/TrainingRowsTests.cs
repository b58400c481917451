using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Training.LightGbm;

namespace ArticleExtract.Training.Tests;

public sealed class TrainingRowsTests
{
    private const int Rows = 1000;

    private static readonly int Columns = FeatureSet.Names.Count;

    [Fact]
    public void Without_Group_TreesAskAboutTheOthersOnly()
    {
        var group = FeatureSet.Groups[1];
        var first = FeatureSet.Groups[0].Names.Count;
        var rows = MakeRows();

        AskedBy(rows).Should().Contain(column => column >= first && column < first + group.Names.Count);
        AskedBy(rows.Without(group)).Should().NotBeEmpty().And.NotContain(column => column >= first && column < first + group.Names.Count);
    }

    [Fact]
    public void Without_Group_LeavesTheRowsThemselvesAlone()
    {
        var rows = MakeRows();

        _ = rows.Without(FeatureSet.Groups[0]);

        rows.Features.Should().NotContain(float.NaN);
    }

    private static ushort[] AskedBy(TrainingRows rows)
    {
        using var dataset = LightGbmDataset.Create(rows, TrainingSettings.Parameters);
        using var booster = dataset.Train(20);
        return [.. LightGbmModelText.Read(booster.WriteText()).Trees.ToArray().SelectMany(tree => tree.Nodes.ToArray()).Select(node => node.Feature)];
    }

    /// <summary>Every feature says something of the label, and none all of it.</summary>
    private static TrainingRows MakeRows()
    {
        var labels = Enumerable.Range(0, Rows).Select(row => row % 3 == 0 ? 1f : 0f).ToArray();
        var features = Enumerable.Range(0, Rows * Columns).Select(i => labels[i / Columns] + (i * 7919L % 1009 / 300f));
        return new TrainingRows([.. features], labels, [.. Enumerable.Repeat(1f, Rows)]);
    }
}
