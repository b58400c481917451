using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Gradient-boosted decision trees whose sum is the log-odds of what they were trained to tell.</summary>
internal sealed class TreeEnsemble
{
    private readonly DecisionTree[] _trees;

    /// <summary>For many rows. Made when the first page is scored: most processes read pages of one format, and each format has its ensembles.</summary>
    private readonly Lazy<EnsembleQuestions> _questions;

    /// <summary>For single rows.</summary>
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

    /// <summary>The same for many rows, several at a time.</summary>
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
