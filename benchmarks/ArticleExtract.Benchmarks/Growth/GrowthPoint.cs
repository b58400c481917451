namespace ArticleExtract.Benchmarks.Growth;

/// <summary>What a page of some length costs.</summary>
/// <param name="Length">Its characters.</param>
/// <param name="Time">The best processor time of some runs.</param>
/// <param name="Allocated">Bytes allocated by one run.</param>
/// <param name="Peak">Bytes of memory that the process had at most so far.</param>
internal readonly record struct GrowthPoint(int Length, TimeSpan Time, long Allocated, long Peak);
