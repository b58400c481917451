using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Training.LightGbm;

namespace ArticleExtract.Training;

/// <summary>Trains a model on all pages, and one for each fold on the pages outside it.</summary>
/// <remarks>
/// The features of a page that come from token weights are those of weights that were learned outside its fold: trees see them in training as good
/// as they will be on new pages.
/// </remarks>
internal sealed class ModelTrainer : IDisposable
{
    private readonly IReadOnlyList<TrainingPage> _pages;
    private readonly TokenTables[] _tokensOutside;
    private readonly LightGbmDataset _dataset;

    public ModelTrainer(IReadOnlyList<TrainingPage> pages)
    {
        _pages = pages;
        _tokensOutside = [.. Enumerable.Range(0, Folds.Count).Select(fold => TokenTrainer.Train(PagesOutside(fold)))];
        foreach (var page in pages)
        {
            FillTokenFeatures(page, _tokensOutside[page.Fold].Names);
            FillWordFeatures(page, _tokensOutside[page.Fold].Words);
        }

        _dataset = LightGbmDataset.Create(TrainingRows.Join(pages), TrainingSettings.Parameters);
    }

    private ModelTrainer(ModelTrainer complete, FeatureGroup leftOut)
    {
        (_pages, _tokensOutside) = (complete._pages, complete._tokensOutside);
        _dataset = LightGbmDataset.Create(TrainingRows.Join(_pages).Without(leftOut), TrainingSettings.Parameters);
    }

    /// <summary>A trainer of models that ask nothing about a group of features.</summary>
    public ModelTrainer Without(FeatureGroup group) => new(this, group);

    /// <summary>Trains on all pages.</summary>
    public FormatModel Train() => new(TokenTrainer.Train(_pages), _dataset.TrainEnsemble(TrainingSettings.Trees), PageTypeTrainer.Train(_pages));

    /// <summary>Trains on the pages outside a fold.</summary>
    public FormatModel TrainOutside(int fold)
    {
        using var subset = _dataset.Subset(RowsOutside(fold));
        return new FormatModel(_tokensOutside[fold], subset.TrainEnsemble(TrainingSettings.Trees), PageTypeTrainer.Train(PagesOutside(fold)));
    }

    public void Dispose() => _dataset.Dispose();

    private static void FillTokenFeatures(TrainingPage page, TokenWeights weights)
    {
        var columns = FeatureSet.Names.Count;
        for (var i = 0; i < page.Labels.Length; i++)
        {
            TokenFeatures.Fill(
                page.Features.AsSpan(i * columns, columns), weights.Sum(page.Tokens[i].Elements), weights.Sum(page.Tokens[i].OwnWords), weights.Sum(page.Tokens[i].Heading));
        }
    }

    private static void FillWordFeatures(TrainingPage page, TokenWeights weights)
    {
        using var evidence = new WordEvidence(page.Words.Length);
        foreach (var tokens in page.Words)
        {
            evidence.Add(tokens, weights);
        }

        var columns = FeatureSet.Names.Count;
        for (var i = 0; i < page.Labels.Length; i++)
        {
            WordFeatures.Fill(page.Features.AsSpan(i * columns, columns), evidence, page.Blocks[i]);
        }
    }

    private TrainingPage[] PagesOutside(int fold) => [.. _pages.Where(page => page.Fold != fold)];

    private int[] RowsOutside(int fold)
    {
        var rows = new List<int>();
        var row = 0;
        foreach (var page in _pages)
        {
            if (page.Fold != fold)
            {
                rows.AddRange(Enumerable.Range(row, page.Labels.Length));
            }

            row += page.Labels.Length;
        }

        return [.. rows];
    }
}
