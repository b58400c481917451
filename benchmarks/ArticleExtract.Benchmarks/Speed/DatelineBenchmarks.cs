using ArticleExtract.Datelines;
using BenchmarkDotNet.Attributes;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>What it costs to look for a dateline in one opening: most paragraphs have none, so a miss has to cost next to nothing.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class DatelineBenchmarks
{
    private string _paragraph = string.Empty;

    /// <summary>How the paragraph opens.</summary>
    [ParamsSource(nameof(Names))]
    public string Opening { get; set; } = string.Empty;

    public static IEnumerable<string> Names => DatelineOpenings.Names;

    [GlobalSetup]
    public void Fill() => _paragraph = DatelineOpenings.ParagraphOf(Opening);

    [Benchmark]
    public Dateline? TryParse() => DatelineParser.TryParse(_paragraph, out var dateline) ? dateline : null;
}
