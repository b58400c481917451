using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Training.Reports;

/// <summary>How well some pages are extracted.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="F1">Mean F1 of the pages; where the gold has snippets alone, F1 of the snippets of all pages together.</param>
/// <param name="Precision">The same of precision.</param>
/// <param name="Recall">The same of recall.</param>
internal readonly record struct Figures(int Pages, double F1, double Precision, double Recall)
{
    /// <summary>Measures pages of one corpus, at least one.</summary>
    public static Figures Of(IReadOnlyCollection<ScoredPage> pages)
    {
        if (HasTexts(pages))
        {
            return new Figures(
                pages.Count,
                pages.Average(page => page.Score.F1),
                pages.Average(page => page.Score.Precision),
                pages.Average(page => page.Score.Recall));
        }

        var snippets = SnippetScore.Of(pages.Select(page => (page.Gold, page.Page)));
        return new Figures(pages.Count, snippets.F1, snippets.Precision, snippets.Recall);
    }

    /// <summary>Whether the gold has whole texts, so that each page has an F1 of its own.</summary>
    public static bool HasTexts(IEnumerable<ScoredPage> pages) => pages.Any(page => page.Gold.Text is not null);
}
