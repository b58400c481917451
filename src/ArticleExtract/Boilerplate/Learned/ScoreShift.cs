namespace ArticleExtract.Boilerplate.Learned;

/// <summary>A case that the scores of a page leave open: all of its blocks are more likely to be main content than each score says, or less.</summary>
/// <remarks>
/// What counts as content hangs together on a page: where one review does, all do. Blocks taken as independent make long pages look surer than
/// they are. So a shift common to all log-odds of a page is taken as normally distributed, and five cases stand for it, the points and weights
/// of Gauss-Hermite quadrature (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, table 25.10).
/// </remarks>
/// <param name="Share">How much the case counts, 0 to 1; those of all cases add up to 1.</param>
/// <param name="Factor">What it multiplies all odds by.</param>
internal readonly record struct ScoreShift(double Share, double Factor)
{
    /// <summary>Standard deviation of the shift, in log-odds. Measured in cross-validation; 1 to 2 are alike.</summary>
    private const double Deviation = 1.5;

    /// <summary>A score is never taken as surer than this: its odds stay finite.</summary>
    private const double MinDoubt = 1e-7;

    /// <summary>Drives log-odds apart by as much as shifts, in the mean over them, draw probabilities to the middle.</summary>
    private static readonly double Spread = Math.Sqrt(1 + (Math.PI * Deviation * Deviation / 8));

    /// <summary>The cases.</summary>
    public static readonly IReadOnlyList<ScoreShift> All =
    [
        At(0, 8 / 15.0),
        At(1.3556261799742659, 0.22207592200561266),
        At(-1.3556261799742659, 0.22207592200561266),
        At(2.8569700138728056, 0.011257411327720689),
        At(-2.8569700138728056, 0.011257411327720689),
    ];

    /// <summary>The odds of a score before any shift.</summary>
    public static double OddsOf(double score)
    {
        score = Math.Clamp(score, MinDoubt, 1 - MinDoubt);
        return Math.Pow(score / (1 - score), Spread);
    }

    /// <summary>The probability in this case.</summary>
    /// <param name="odds">Those of <see cref="OddsOf"/>.</param>
    public double ProbabilityOf(double odds) => odds * Factor / (1 + (odds * Factor));

    private static ScoreShift At(double deviations, double share) => new(share, Math.Exp(deviations * Deviation));
}
