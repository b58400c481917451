namespace ArticleExtract.Training.Reports;

/// <summary>How two runs over the same pages differ.</summary>
/// <param name="Mean">Mean difference of the pages' F1.</param>
/// <param name="StandardError">What it would differ by on other such pages.</param>
internal readonly record struct PairedDifference(double Mean, double StandardError)
{
    /// <summary>Compares page by page.</summary>
    /// <param name="changed">F1 of each page in the run with a change.</param>
    /// <param name="original">F1 of the same pages in the run without it.</param>
    public static PairedDifference Of(IReadOnlyList<double> changed, IReadOnlyList<double> original)
    {
        var differences = changed.Zip(original, (after, before) => after - before).ToArray();
        var mean = differences.Average();
        var variance = differences.Sum(difference => (difference - mean) * (difference - mean)) / Math.Max(1, differences.Length - 1);
        return new PairedDifference(mean, Math.Sqrt(variance / differences.Length));
    }
}
