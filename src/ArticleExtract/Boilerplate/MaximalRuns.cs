namespace ArticleExtract.Boilerplate;

/// <summary>Finds the runs whose scores cannot be raised by making them longer or shorter.</summary>
/// <remarks>
/// All maximal scoring subsequences after Ruzzo and Tompa (1999): the best run, the best of what is left of it and right of it, and so
/// on, in time that grows with the number of scores.
/// </remarks>
internal static class MaximalRuns
{
    /// <summary>The runs in order, each with the sum of its scores; none when no score is positive.</summary>
    public static List<(BlockRun Run, long Score)> Find(ReadOnlySpan<int> scores)
    {
        var open = new List<OpenRun>();
        var sum = 0L;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0)
            {
                Push(open, new OpenRun(i, i + 1, sum, sum + scores[i], -1));
            }

            sum += scores[i];
        }

        return open.ConvertAll(run => (new BlockRun(run.First, run.End), run.SumBehind - run.SumBefore));
    }

    /// <summary>Adds a run, and joins it with earlier ones as long as the whole is worth more than its parts.</summary>
    private static void Push(List<OpenRun> open, OpenRun run)
    {
        while (true)
        {
            var lower = FindLower(open, run.SumBefore);
            if (lower < 0 || open[lower].SumBehind >= run.SumBehind)
            {
                open.Add(run with { Lower = lower });
                return;
            }

            run = open[lower] with { End = run.End, SumBehind = run.SumBehind };
            open.RemoveRange(lower, open.Count - lower);
        }
    }

    /// <summary>The last run before which the sum was lower. Each run knows its own, so none is passed twice.</summary>
    private static int FindLower(List<OpenRun> open, long sumBefore)
    {
        var index = open.Count - 1;
        while (index >= 0 && open[index].SumBefore >= sumBefore)
        {
            index = open[index].Lower;
        }

        return index;
    }

    /// <summary>A run that later scores may still make longer.</summary>
    /// <param name="First">Index of the first score.</param>
    /// <param name="End">Index just behind the last.</param>
    /// <param name="SumBefore">Sum of all scores before it.</param>
    /// <param name="SumBehind">The same with its own.</param>
    /// <param name="Lower">Index of the last run before which the sum was lower; -1 when there is none.</param>
    private readonly record struct OpenRun(int First, int End, long SumBefore, long SumBehind, int Lower);
}
