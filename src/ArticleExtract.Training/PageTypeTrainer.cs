using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Pages;
using ArticleExtract.Training.LightGbm;

namespace ArticleExtract.Training;

/// <summary>Trains what tells the type of a page: for each type, trees that tell its pages from all others.</summary>
internal static class PageTypeTrainer
{
    /// <summary>Trains on the pages whose type is known.</summary>
    public static PageTypeModel Train(IReadOnlyList<TrainingPage> pages)
    {
        var typed = pages.Where(page => page.Type != PageType.Unknown && page.Labels.Length > 0).ToArray();
        if (typed is [])
        {
            return PageTypeModel.None;
        }

        // Each page counts with its address and without: most pages that are read have one, and one without it is not the root of a site.
        var summaries = Array.ConvertAll(typed, Summarize);
        float[] features = [.. summaries.Zip(typed).SelectMany(page => page.First.ToRow(page.Second.Url)), .. summaries.SelectMany(summary => summary.ToRow(null))];
        return new PageTypeModel([.. PageTypeModel.Types.Select(type => Train(features, [.. typed.Concat(typed).Select(page => page.Type == type ? 1f : 0f)]))]);
    }

    private static TreeEnsemble Train(float[] features, float[] isOfType)
    {
        using var dataset = LightGbmDataset.Create(new TrainingRows(features, isOfType, [.. Enumerable.Repeat(1f, isOfType.Length)]), TrainingSettings.PageTypeParameters);
        return dataset.TrainEnsemble(TrainingSettings.PageTypeTrees);
    }

    private static PageSummary Summarize(TrainingPage page)
    {
        var summary = new PageSummary();
        var columns = FeatureSet.Names.Count;
        for (var row = 0; row < page.Labels.Length; row++)
        {
            summary.Add(page.Features.AsSpan(row * columns, columns));
        }

        return summary;
    }
}
