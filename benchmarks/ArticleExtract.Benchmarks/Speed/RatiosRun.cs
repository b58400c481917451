using System.Diagnostics;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>Measures several kinds of work in turn, round by round.</summary>
/// <remarks>
/// BenchmarkDotNet measures one after the other for a minute each; on a machine whose speed changes meanwhile, ratios of such figures compare
/// moments. In turn, all of them see the same moments. Processor time is measured, garbage collection included: what else runs on the machine takes
/// none of it.
/// </remarks>
internal static class RatiosRun
{
    /// <summary>Code is compiled again, and better, until then: some ten rounds over 200 pages.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(30);

    /// <summary>Measures the pages of a set.</summary>
    /// <param name="set">One of <see cref="SpeedPages.Sets"/>.</param>
    /// <param name="rounds">Rounds that count.</param>
    /// <param name="collectBetween">Whether garbage is collected before each measurement.</param>
    public static IReadOnlyList<RatiosRow> Measure(string set, int rounds, bool collectBetween)
    {
        var pages = new ExtractionBenchmarks { Pages = set };
        pages.Load();
        (string Name, Func<int> Work)[] works =
        [
            (nameof(pages.AngleSharpParse), pages.AngleSharpParse),
            (nameof(pages.ReadHtml), pages.ReadHtml),
            (nameof(pages.ExtractHtml), pages.ExtractHtml),
            (nameof(pages.ExtractText), pages.ExtractText),
        ];
        WarmUp(works.Select(work => work.Work).ToArray());
        var rows = Enumerable.Range(0, rounds)
            .Select(_ => works.Select(work => MeasureOnce(work.Name, work.Work, collectBetween)).ToArray())
            .ToArray();
        return works.Select((_, index) => Median(rows.Select(round => round[index]).ToArray())).ToArray();
    }

    private static void WarmUp(IReadOnlyList<Func<int>> works)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUpTime)
        {
            foreach (var work in works)
            {
                work();
            }
        }
    }

    private static RatiosRow MeasureOnce(string name, Func<int> work, bool collectBefore)
    {
        if (collectBefore)
        {
            GC.Collect();
        }

        var (timeBefore, allocatedBefore) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        work();
        return new RatiosRow(name, Environment.CpuUsage.TotalTime - timeBefore, GC.GetAllocatedBytesForCurrentThread() - allocatedBefore);
    }

    private static RatiosRow Median(RatiosRow[] rounds) =>
        rounds[^1] with { Time = rounds.Select(round => round.Time).Order().ElementAt(rounds.Length / 2) };
}
