using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>A test that is skipped, with the reason, where the shared corpora are not present.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaTheoryAttribute : TheoryAttribute
{
    public CorporaTheoryAttribute() =>
        Skip = QualityFloor.All.All(floor => Corpus.Exists(RepositoryFolders.SharedCorpus(floor.Corpus))) ? null : "The shared corpora are not here.";
}
