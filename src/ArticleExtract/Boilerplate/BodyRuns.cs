namespace ArticleExtract.Boilerplate;

/// <summary>Finds the stretches of blocks that look like the body: the best one, and others that are not much worse.</summary>
internal static class BodyRuns
{
    /// <summary>Part of the best run's score from which another run is body too. Measured on both halves of wcxb-dev-flat: 0.3 beats 0.1 and 0.5, and the best run alone.</summary>
    private const double MinScoreShare = 0.3;

    /// <summary>Longer sentences speak for themselves.</summary>
    private const int MaxLastWords = 8;

    /// <summary>The runs in page order; none when nothing on the page looks like a body.</summary>
    public static List<BlockRun> Find(PageEvidence page)
    {
        var scores = new int[page.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = BodyEvidence.Score(page, i);
        }

        var runs = MaximalRuns.Find(scores);
        var best = 0L;
        foreach (var (_, score) in runs)
        {
            best = Math.Max(best, score);
        }

        runs.RemoveAll(run => run.Score < MinScoreShare * best);
        return runs.ConvertAll(run => run.Run with { End = FindLastSentence(page, run.Run.End) });
    }

    /// <summary>The short sentences that a body ends on have no points of their own: an answer, a last line of verse.</summary>
    private static int FindLastSentence(PageEvidence page, int end)
    {
        while (end < page.Count && !page.IsExcluded(end) && page.Measures(end) is { Words: < MaxLastWords, EndsSentence: true })
        {
            end++;
        }

        return end;
    }
}
