using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>One page of a run beside its gold.</summary>
/// <param name="Gold">What should come out.</param>
/// <param name="Page">What came out.</param>
/// <param name="Score">How well the texts agree.</param>
internal sealed record ScoredPage(GoldPage Gold, ExtractedPage Page, TextScore Score)
{
    /// <summary>Compares what came out of a page with what should.</summary>
    public static ScoredPage Of(GoldPage gold, ExtractedPage page) => new(gold, page, TextScore.Of(page.Text, gold.Text ?? string.Empty));

    /// <summary>Share of the snippets that belong to the body and are there; <see langword="null"/> when the gold names none.</summary>
    public double? WithPresent => Share(Gold.With, isPresent: true);

    /// <summary>Share of the snippets that do not belong to the body and are not there; <see langword="null"/> when the gold names none.</summary>
    public double? WithoutAbsent => Share(Gold.Without, isPresent: false);

    private double? Share(IReadOnlyList<string> snippets, bool isPresent)
    {
        if (snippets.Count == 0)
        {
            return null;
        }

        var text = PythonText.Lower(Page.Text);
        var count = snippets.Count(snippet => text.Contains(PythonText.Lower(snippet), StringComparison.Ordinal) == isPresent);
        return (double)count / snippets.Count;
    }
}
