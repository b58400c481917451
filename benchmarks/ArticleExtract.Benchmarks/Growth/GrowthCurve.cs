namespace ArticleExtract.Benchmarks.Growth;

/// <summary>What pages of one shape cost, by rising length.</summary>
internal sealed record GrowthCurve(string Name, IReadOnlyList<GrowthPoint> Points);
