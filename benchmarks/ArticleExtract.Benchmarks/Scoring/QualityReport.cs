using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>The figures of one strategy on one corpus.</summary>
internal sealed class QualityReport
{
    private QualityReport(IReadOnlyList<(GoldPage Gold, ExtractedPage Page)> pages)
    {
        PageCount = pages.Count;
        MeanTime = TimeSpan.FromTicks((long)MeanOf(pages.Select(pair => (double)pair.Page.Elapsed.Ticks)));
        Errors = pages.Where(pair => pair.Page.Error is not null).Select(pair => pair.Page).ToArray();
    }

    /// <summary>Number of pages scored.</summary>
    public int PageCount { get; }

    /// <summary>Mean time a page took while all cores were busy.</summary>
    public TimeSpan MeanTime { get; }

    /// <summary>The pages on which the extractor threw, against its contract.</summary>
    public IReadOnlyList<ExtractedPage> Errors { get; }

    /// <summary>The figures where the gold has the whole text; <see langword="null"/> where it has snippets alone.</summary>
    public FullTextFigures? FullText { get; private init; }

    /// <summary>The figures where the gold has snippets alone; <see langword="null"/> where it has the whole text.</summary>
    public SnippetScore? Snippets { get; private init; }

    /// <summary>Scores a run. A page of the gold that the run lacks counts as one without text.</summary>
    public static QualityReport Score(IEnumerable<GoldPage> gold, IEnumerable<ExtractedPage> run)
    {
        var found = run.ToDictionary(page => page.Id, StringComparer.Ordinal);
        var pages = gold.Select(page => (page, found.GetValueOrDefault(page.Id) ?? new ExtractedPage { Id = page.Id })).ToArray();
        return pages.Any(pair => pair.page.Text is not null)
            ? new QualityReport(pages) { FullText = FullTextFigures.Measure(pages) }
            : new QualityReport(pages) { Snippets = SnippetScore.Of(pages) };
    }

    /// <summary>The mean; 0 of nothing.</summary>
    internal static double MeanOf(IEnumerable<double> values) => values.DefaultIfEmpty().Average();
}
