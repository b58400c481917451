using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.LinkLists;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>A page as the model finds it: with the roles that earlier strategies gave, and the features of the blocks they left open.</summary>
internal sealed class ModelPage
{
    private readonly PageAnnotations _annotations;
    private readonly DensityVerdicts _density;
    private readonly FormatModel _model;
    private readonly int[] _open;
    private readonly FeatureMatrix _features;
    private readonly float[] _scores;

    public ModelPage(Page page)
    {
        _annotations = new PageAnnotations(page);
        MetadataReader.Read(_annotations);
        new LinkListDetector().Detect(_annotations);
        _density = DensityVerdicts.Find(_annotations);
        _density.AssignCertain();
        _model = BlockModel.Shipped.Value.For(page.Format);
        _open = Enumerable.Range(0, page.Blocks.Count).Where(block => _annotations.Roles[block] == BlockRole.Unassigned).ToArray();
        _features = MeasureFeatures();
        _scores = new float[_open.Length];
    }

    /// <summary>Measures the page and its open blocks.</summary>
    /// <returns>How many features were measured.</returns>
    public int Measure()
    {
        using var features = MeasureFeatures();
        return features.Values.Length;
    }

    /// <summary>Asks the trees about the open blocks.</summary>
    /// <returns>How many blocks there are.</returns>
    public int Score()
    {
        _model.Trees.Evaluate(_features, _scores);
        return _scores.Length;
    }

    private FeatureMatrix MeasureFeatures()
    {
        using var measures = PageMeasures.Of(_annotations, _density, _model.Tokens);
        return FeatureSet.Measure(measures, _open);
    }
}
