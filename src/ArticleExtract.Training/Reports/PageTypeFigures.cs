using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Training.Reports;

/// <summary>How well the type of pages is told.</summary>
/// <param name="Type">The type that the gold names.</param>
/// <param name="Pages">Number of such pages.</param>
/// <param name="Precision">Share of the pages taken for this type that are of it; 0 where none is.</param>
/// <param name="Recall">Share of the pages of this type that are taken for it.</param>
internal sealed record PageTypeFigures(string Type, int Pages, double Precision, double Recall)
{
    /// <summary>The figures of each type, that of most pages first; none where the gold names no types.</summary>
    public static IReadOnlyList<PageTypeFigures> Of(IReadOnlyList<ScoredPage> pages) =>
        pages.Where(page => page.Gold.Type is not null)
            .GroupBy(page => page.Gold.Type!)
            .Select(group => Of(group.Key, [.. group], pages))
            .OrderByDescending(figures => figures.Pages)
            .ToArray();

    private static PageTypeFigures Of(string name, ScoredPage[] ofType, IReadOnlyList<ScoredPage> pages)
    {
        var type = ofType[0].Gold.PageType;
        var found = pages.Count(page => page.Page.PageType == type);
        var right = ofType.Count(page => page.Page.PageType == type);
        return new PageTypeFigures(name, ofType.Length, (double)right / Math.Max(1, found), (double)right / ofType.Length);
    }
}
