namespace ArticleExtract.Datelines;

/// <summary>Says how sure a dateline is from what speaks for it.</summary>
internal static class DatelineConfidence
{
    /// <summary>
    /// The doubt that each signal alone leaves: our estimate of how often an opening with nothing else is no dateline. Signals are taken as
    /// independent, so their doubts are multiplied.
    /// </summary>
    private static readonly (DatelineSignals Signal, double Doubt)[] Doubts =
    [
        (DatelineSignals.Frame, 0.1),
        (DatelineSignals.KnownAgency, 0.25),
        (DatelineSignals.Marked, 0.3),
        (DatelineSignals.KnownPlace, 0.4),
        (DatelineSignals.Date, 0.5),
        (DatelineSignals.PlaceInCapitals, 0.55),
        (DatelineSignals.StopDash, 0.6),
        (DatelineSignals.NamedAgency, 0.6),
        (DatelineSignals.Separator, 0.65),
    ];

    /// <summary>A confidence from 0 to 1.</summary>
    public static double Of(DatelineSignals signals)
    {
        var doubt = 1.0;
        foreach (var (signal, left) in Doubts)
        {
            doubt *= (signals & signal) == 0 ? 1 : left;
        }

        return 1 - doubt;
    }
}
