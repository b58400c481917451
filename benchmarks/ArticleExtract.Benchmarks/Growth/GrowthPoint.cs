namespace ArticleExtract.Benchmarks.Growth;

/// <summary>What a page of some length costs.</summary>
/// <param name="Length">Its characters.</param>
/// <param name="Time">The best time of some runs.</param>
/// <param name="Allocated">Bytes allocated by one run.</param>
internal readonly record struct GrowthPoint(int Length, TimeSpan Time, long Allocated);
