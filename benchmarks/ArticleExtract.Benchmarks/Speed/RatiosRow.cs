namespace ArticleExtract.Benchmarks.Speed;

/// <summary>What one kind of work costs on a set of pages.</summary>
/// <param name="Name">The work, as <see cref="ExtractionBenchmarks"/> names it.</param>
/// <param name="Time">The median of its processor time over the rounds.</param>
/// <param name="Allocated">Bytes allocated in the last round.</param>
internal sealed record RatiosRow(string Name, TimeSpan Time, long Allocated);
