using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Training.Reports;

/// <summary>How the confidence of pages agrees with the F1 they reach.</summary>
internal sealed class CalibrationTable
{
    /// <summary>Each range of confidence ends below this, the last one with it.</summary>
    private static readonly (string Name, double End)[] Ranges =
    [
        ("0: nothing kept", double.Epsilon), ("to 0.5", 0.5), ("0.5 to 0.6", 0.6), ("0.6 to 0.7", 0.7),
        ("0.7 to 0.8", 0.8), ("0.8 to 0.9", 0.9), ("0.9 to 0.95", 0.95), ("0.95 to 1", double.PositiveInfinity),
    ];

    private CalibrationTable(IReadOnlyList<CalibrationBin> bins, CalibrationBin all) => (Bins, All) = (bins, all);

    /// <summary>The ranges of confidence in rising order.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    /// <summary>All pages.</summary>
    public CalibrationBin All { get; }

    /// <summary>The expected calibration error: the mean gap of the bins, each counted by its pages (Naeini et al., 2015).</summary>
    public double ExpectedError => Bins.Sum(bin => bin.Pages * bin.Gap) / All.Pages;

    /// <summary>Measures pages whose gold has texts.</summary>
    public static CalibrationTable Of(IReadOnlyList<ScoredPage> pages)
    {
        var byRange = pages.ToLookup(page => Array.FindIndex(Ranges, range => page.Page.Confidence < range.End));
        return new CalibrationTable([.. Ranges.Select((range, index) => BinOf(range.Name, [.. byRange[index]]))], BinOf("all", pages));
    }

    private static CalibrationBin BinOf(string name, IReadOnlyList<ScoredPage> pages) => new(
        name,
        pages.Count,
        pages.Select(page => page.Page.Confidence).DefaultIfEmpty().Average(),
        pages.Select(page => page.Score.F1).DefaultIfEmpty().Average());
}
