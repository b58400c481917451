using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Scoring;

/// <summary>The figures of a run whose gold has the whole text. Means over pages: every page counts the same, however long it is.</summary>
internal sealed class FullTextFigures
{
    /// <summary>Mean F1 of the pages.</summary>
    public required double F1 { get; init; }

    /// <summary>Mean precision of the pages.</summary>
    public required double Precision { get; init; }

    /// <summary>Mean recall of the pages.</summary>
    public required double Recall { get; init; }

    /// <summary>Mean share of snippets that belong to the body and are there.</summary>
    public required double WithPresent { get; init; }

    /// <summary>Mean share of snippets that do not belong to the body and are not there.</summary>
    public required double WithoutAbsent { get; init; }

    /// <summary>Mean F1 and number of the pages of each type, the largest type first.</summary>
    public required IReadOnlyList<(string Type, double F1, int Pages)> ByType { get; init; }

    /// <summary>Agreement of the titles.</summary>
    public required FieldScore Title { get; init; }

    /// <summary>Agreement of the authors.</summary>
    public required FieldScore Authors { get; init; }

    /// <summary>Agreement of the dates.</summary>
    public required FieldScore Date { get; init; }

    /// <summary>All pages, the worst first.</summary>
    public required IReadOnlyList<ScoredPage> WorstFirst { get; init; }

    public static FullTextFigures Measure(IReadOnlyCollection<(GoldPage Gold, ExtractedPage Page)> pages)
    {
        var scored = pages.AsParallel().AsOrdered()
            .Select(pair => ScoredPage.Of(pair.Gold, pair.Page))
            .ToArray();
        return new FullTextFigures
        {
            F1 = scored.Average(page => page.Score.F1),
            Precision = scored.Average(page => page.Score.Precision),
            Recall = scored.Average(page => page.Score.Recall),
            WithPresent = scored.Average(page => page.WithPresent) ?? 0,
            WithoutAbsent = scored.Average(page => page.WithoutAbsent) ?? 0,
            ByType = GroupByType(scored),
            Title = FieldScore.OfTitle(pages),
            Authors = FieldScore.OfAuthors(pages),
            Date = FieldScore.OfDate(pages),
            WorstFirst = scored.OrderBy(page => page.Score.F1).ThenBy(page => page.Gold.Id, StringComparer.Ordinal).ToArray(),
        };
    }

    private static IReadOnlyList<(string Type, double F1, int Pages)> GroupByType(IEnumerable<ScoredPage> pages) =>
        pages.GroupBy(page => page.Gold.Type ?? "unknown")
            .Select(group => (group.Key, group.Average(page => page.Score.F1), group.Count()))
            .OrderByDescending(type => type.Item3)
            .ToArray();
}
