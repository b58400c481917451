using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Training.LightGbm;

namespace ArticleExtract.Training;

/// <summary>Trains one ensemble on all pages, and one for each fold on the pages outside it.</summary>
internal sealed class ModelTrainer : IDisposable
{
    private readonly LightGbmDataset _dataset;
    private readonly byte[] _folds;

    public ModelTrainer(IReadOnlyList<TrainingPage> pages)
    {
        var rows = Join(pages);
        _folds = rows.Folds;
        _dataset = LightGbmDataset.Create(rows, TrainingSettings.Parameters);
    }

    /// <summary>Number of rows.</summary>
    public int RowCount => _folds.Length;

    /// <summary>Trains on all pages.</summary>
    public TreeEnsemble Train() => Train(_dataset);

    /// <summary>Trains on the pages outside a fold.</summary>
    public TreeEnsemble TrainOutside(int fold)
    {
        using var subset = _dataset.Subset(Enumerable.Range(0, RowCount).Where(row => _folds[row] != fold).ToArray());
        return Train(subset);
    }

    public void Dispose() => _dataset.Dispose();

    private static TreeEnsemble Train(LightGbmDataset dataset)
    {
        using var booster = dataset.Train(TrainingSettings.Trees);
        return LightGbmModelText.Read(booster.WriteText());
    }

    private static TrainingRows Join(IReadOnlyList<TrainingPage> pages) => new(
        Concat(pages, page => page.Features),
        FeatureSet.Names.Count,
        Concat(pages, page => page.Labels),
        Concat(pages, page => page.Weights),
        pages.SelectMany(page => Enumerable.Repeat((byte)page.Fold, page.Labels.Length)).ToArray());

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
