namespace ArticleExtract.Boilerplate.Learned;

/// <summary>Gradient-boosted decision trees whose sum is the log-odds of a block being main content.</summary>
internal sealed class TreeEnsemble
{
    private readonly DecisionTree[] _trees;
    private readonly EnsembleQuestions _questions;

    public TreeEnsemble(DecisionTree[] trees)
    {
        _trees = trees;
        _questions = new EnsembleQuestions(trees);
    }

    public ReadOnlySpan<DecisionTree> Trees => _trees;

    /// <summary>The probability that some features give, 0 to 1.</summary>
    public float Evaluate(ReadOnlySpan<float> features) => 1 / (1 + MathF.Exp(-_questions.Sum(features)));
}
