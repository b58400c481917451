namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>A test that is skipped, with the reason, where the independent scorer cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IndependentScorerFactAttribute : FactAttribute
{
    public IndependentScorerFactAttribute() => Skip = IndependentScorer.Missing;
}
