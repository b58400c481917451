using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>What the density rules make of a block: their verdict is one more sign, which trees believe where it has proved right.</summary>
internal static class DensityFeatures
{
    private static readonly Dictionary<object, int> Order =
        DensityVerdicts.Rules.Select((rule, index) => (rule, index)).ToDictionary(pair => (object)pair.rule, pair => pair.index, ReferenceEqualityComparer.Instance);

    public static readonly FeatureGroup Group = new("density", ["density-kept", "density-rule", "density-quality", "furniture-share"], Write);

    private static void Write(PageMeasures page, int block, ref FeatureRow row)
    {
        var verdict = page.Density[block];
        if (verdict.Rule is null)
        {
            row.AddUnknown(3);
        }
        else
        {
            row.Add(verdict.Role == BlockRole.MainContent);
            row.Add(Order[verdict.Rule]);
            row.Add((int)verdict.Quality);
        }

        row.Add(page.Density.FurnitureShare(block));
    }
}
