using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>Whether the snippets of the gold are in the text of a run, over all pages together.</summary>
/// <param name="Precision">Share of the snippets present that belong there.</param>
/// <param name="Recall">Share of the snippets that belong there, which are present.</param>
internal readonly record struct SnippetScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores a run; white space does not count, letter case does.</summary>
    public static SnippetScore Of(IEnumerable<(GoldPage Gold, ExtractedPage Page)> pages)
    {
        var (right, wrong, expected) = (0, 0, 0);
        foreach (var (gold, page) in pages)
        {
            var text = PythonText.CollapseSpace(page.Text);
            right += CountPresent(gold.With, text);
            wrong += CountPresent(gold.Without, text);
            expected += gold.With.Count;
        }

        return new SnippetScore((double)right / Math.Max(1, right + wrong), (double)right / Math.Max(1, expected));
    }

    private static int CountPresent(IReadOnlyList<string> snippets, string text) =>
        snippets.Count(snippet => text.Contains(PythonText.CollapseSpace(snippet), StringComparison.Ordinal));
}
