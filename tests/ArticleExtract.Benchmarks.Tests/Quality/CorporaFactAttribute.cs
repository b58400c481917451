namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>A test that is skipped, with the reason, where the shared corpora are not present.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute() => Skip = new CorporaTheoryAttribute().Skip;
}
