using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Gradient-boosted decision trees whose sum is the log-odds of a block being main content.</summary>
internal sealed class TreeEnsemble
{
    private readonly DecisionTree[] _trees;

    /// <summary>Made when the first page is scored: most processes read pages of one format, and each format has an ensemble.</summary>
    private readonly Lazy<EnsembleQuestions> _questions;
    private readonly Lazy<RowQuestions> _rowQuestions;

    public TreeEnsemble(DecisionTree[] trees)
    {
        _trees = trees;
        _questions = new Lazy<EnsembleQuestions>(() => new EnsembleQuestions(trees));
        _rowQuestions = new Lazy<RowQuestions>(() => new RowQuestions(trees));
    }

    public ReadOnlySpan<DecisionTree> Trees => _trees;

    /// <summary>The probability that some features give, 0 to 1.</summary>
    public float Evaluate(ReadOnlySpan<float> features) => ProbabilityOf(_rowQuestions.Value.Sum(features));

    /// <summary>The same for every block of a page, several times as fast.</summary>
    public void Evaluate(FeatureMatrix features, Span<float> probabilities)
    {
        _questions.Value.Sum(features, probabilities);
        for (var i = 0; i < features.Rows; i++)
        {
            probabilities[i] = ProbabilityOf(probabilities[i]);
        }
    }

    private static float ProbabilityOf(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
