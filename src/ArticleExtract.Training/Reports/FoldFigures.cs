using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Training.Reports;

/// <summary>How well the pages of a fold are extracted by the model that saw none of their domains.</summary>
/// <param name="Fold">Names the fold.</param>
/// <param name="All">All its pages.</param>
/// <param name="F1ByType">Mean F1 of its pages of each type.</param>
internal sealed record FoldFigures(string Fold, Figures All, IReadOnlyDictionary<string, double> F1ByType)
{
    private const string NoAddress = "no address";

    /// <summary>All pages, then those of each fold. Pages without an address have a row of their own: their text decides on their folds.</summary>
    public static IReadOnlyList<FoldFigures> Of(IReadOnlyList<ScoredPage> pages) =>
    [
        Of("all", pages),
        .. pages.GroupBy(FoldOf).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, [.. group])),
    ];

    private static FoldFigures Of(string fold, IReadOnlyList<ScoredPage> pages) =>
        new(fold, Figures.Of(pages), pages.Where(page => page.Gold.Type is not null)
            .GroupBy(page => page.Gold.Type!)
            .ToDictionary(type => type.Key, type => type.Average(page => page.Score.F1)));

    private static string FoldOf(ScoredPage page) =>
        Uri.TryCreate(page.Gold.Url, UriKind.Absolute, out var url) ? $"fold {Folds.Of(Folds.DomainOf(url)) + 1}" : NoAddress;
}
