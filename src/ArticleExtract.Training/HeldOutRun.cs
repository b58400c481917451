using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Training;

/// <summary>Extracts the pages of a corpus with strippers that did not see them, and scores what comes out.</summary>
internal static class HeldOutRun
{
    /// <summary>For each stripper, the pages in the order of the corpus.</summary>
    public static IReadOnlyList<ScoredPage>[] Score(Corpus corpus, params HeldOutStripper[] strippers)
    {
        var gold = corpus.ReadGold().ToDictionary(page => page.Id, StringComparer.Ordinal);
        var extractors = Array.ConvertAll(
            strippers, stripper => (IArticleExtractor)new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = stripper }));
        var pages = QualityRun.Extract(corpus.ReadPageLines(), extractors)
            .Select(runs => Array.ConvertAll(runs, page => ScoredPage.Of(gold[page.Id], page)))
            .ToArray();
        return [.. strippers.Select((_, index) => Array.ConvertAll(pages, runs => runs[index]))];
    }
}
