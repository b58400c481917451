using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>Extracts pages with strippers that did not see them, and scores what comes out.</summary>
internal static class HeldOutRun
{
    /// <summary>For each stripper, the pages in the order of the corpus.</summary>
    public static IReadOnlyList<ScoredPage>[] Score(Corpus corpus, params HeldOutStripper[] strippers)
    {
        var gold = corpus.ReadGold().ToDictionary(page => page.Id, StringComparer.Ordinal);
        var pages = QualityRun.Extract(corpus.ReadPageLines(), Array.ConvertAll(strippers, ExtractorOf))
            .Select(runs => Array.ConvertAll(runs, page => ScoredPage.Of(gold[page.Id], page)))
            .ToArray();
        return [.. strippers.Select((_, index) => Array.ConvertAll(pages, runs => runs[index]))];
    }

    /// <summary>The labelled pages of a source.</summary>
    public static IEnumerable<ScoredPage> Score(TrainingSource source, HeldOutStripper stripper) =>
        QualityRun.Extract(source.PageLines, [ExtractorOf(stripper)])
            .Where(runs => source.Labels.ContainsKey(runs[0].Id))
            .Select(runs => Score(source.Labels[runs[0].Id], runs[0]));

    /// <summary>
    /// Undecided text may be kept or not: it costs neither precision nor recall. Each word counts once, for many labels hold the same text twice.
    /// </summary>
    internal static ScoredPage Score(PageLabels labels, ExtractedPage page)
    {
        var found = DistinctWords(page.Text);
        var precision = TextScore.Of(found, DistinctWords($"{labels.Kept}\n{labels.Undecided}")).Precision;
        var recall = TextScore.Of(found, DistinctWords(labels.Kept)).Recall;
        return new ScoredPage(new GoldPage { Id = page.Id, Text = labels.Kept }, page, new TextScore(precision, recall));
    }

    private static string DistinctWords(string text) => string.Join(' ', PythonText.Words(PythonText.Lower(text)).Distinct());

    private static IArticleExtractor ExtractorOf(HeldOutStripper stripper) =>
        new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = stripper });
}
