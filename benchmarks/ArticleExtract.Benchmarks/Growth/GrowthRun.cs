using System.Diagnostics;

namespace ArticleExtract.Benchmarks.Growth;

/// <summary>Extracts pages of a shape, each twice as long as the one before.</summary>
internal static class GrowthRun
{
    private const int FirstLength = 10_000;

    /// <summary>Short runs are repeated, because the first ones compile; the best one counts.</summary>
    private const int MaxRuns = 20;

    /// <summary>Of the first run on a longer page, the system's work for the memory it has not used before is a part.</summary>
    private const int MinRuns = 2;

    private static readonly TimeSpan EnoughTime = TimeSpan.FromSeconds(1);

    /// <summary>A page that takes longer is the last of its shape.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(30);

    private static readonly ArticleExtractor Extractor = new();

    /// <summary>Measures a shape up to a length.</summary>
    public static IEnumerable<GrowthPoint> Measure(GrowthShape shape, int maxLength)
    {
        for (long length = FirstLength; length <= maxLength; length *= 2)
        {
            var point = Measure(shape.Make((int)length));
            yield return point;
            if (point.Time > MaxTime)
            {
                yield break;
            }
        }
    }

    private static GrowthPoint Measure(string page)
    {
        var (best, total, allocated) = (TimeSpan.MaxValue, TimeSpan.Zero, 0L);
        for (var run = 0; run < MinRuns || (run < MaxRuns && total < EnoughTime); run++)
        {
            var (start, allocatedBefore) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            Extractor.ExtractHtml(page);
            var time = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            best = time < best ? time : best;
            total += time;
        }

        using var process = Process.GetCurrentProcess();
        return new GrowthPoint(page.Length, best, allocated, process.PeakWorkingSet64);
    }
}
