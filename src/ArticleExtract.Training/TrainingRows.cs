using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Training;

/// <summary>The blocks of many pages as rows to train on.</summary>
/// <param name="Features">The features, row by row.</param>
/// <param name="Labels">1 for main content, 0 for the rest.</param>
/// <param name="Weights">What each row counts.</param>
internal sealed record TrainingRows(float[] Features, float[] Labels, float[] Weights)
{
    /// <summary>Number of rows.</summary>
    public int Count => Labels.Length;

    /// <summary>Features of a row.</summary>
    public int Columns => Features.Length / Math.Max(1, Count);

    /// <summary>Puts the rows of pages one behind the other.</summary>
    public static TrainingRows Join(IReadOnlyList<TrainingPage> pages) =>
        new(Concat(pages, page => page.Features), Concat(pages, page => page.Labels), Concat(pages, page => page.Weights));

    /// <summary>The same rows with nothing known of a group of features: trees cannot ask about what is the same for all rows.</summary>
    public TrainingRows Without(FeatureGroup group)
    {
        var first = FeatureSet.Groups.TakeWhile(earlier => earlier != group).Sum(earlier => earlier.Names.Count);
        var features = Features.ToArray();
        for (var row = 0; row < features.Length; row += Columns)
        {
            features.AsSpan(row + first, group.Names.Count).Fill(float.NaN);
        }

        return this with { Features = features };
    }

    private static float[] Concat(IReadOnlyList<TrainingPage> pages, Func<TrainingPage, float[]> part)
    {
        var all = new float[pages.Sum(page => part(page).Length)];
        var end = 0;
        foreach (var page in pages)
        {
            part(page).CopyTo(all, end);
            end += part(page).Length;
        }

        return all;
    }
}
