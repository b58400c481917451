using System.Diagnostics;

namespace ArticleExtract.Benchmarks.Growth;

/// <summary>Extracts pages of a shape, each twice as long as the one before.</summary>
internal static class GrowthRun
{
    private const int FirstLength = 10_000;

    /// <summary>Short runs are repeated, because the first ones compile; the best one counts.</summary>
    private const int MaxRuns = 20;

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
        for (var run = 0; run < MaxRuns && total < EnoughTime; run++)
        {
            var (start, allocatedBefore) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            Extractor.ExtractHtml(page);
            var time = Stopwatch.GetElapsedTime(start);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            best = time < best ? time : best;
            total += time;
        }

        return new GrowthPoint(page.Length, best, allocated);
    }
}
