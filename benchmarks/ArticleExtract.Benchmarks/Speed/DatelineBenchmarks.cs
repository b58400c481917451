using ArticleExtract.Datelines;
using BenchmarkDotNet.Attributes;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>What it costs to look for a dateline in one opening: most paragraphs have none, so a miss has to cost next to nothing.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class DatelineBenchmarks
{
    private const int ParagraphLength = 500;

    private static readonly Dictionary<string, string> Openings = new(StringComparer.Ordinal)
    {
        ["miss: prose"] = "The council of the small town met on Monday 12 May to speak about the bridge (the old one) and ",
        ["miss: name"] = "Marta Lund, who has kept the lighthouse for forty years, said on Friday that the lamp — all of it — ",
        ["miss: capitals"] = "NEW YORK TIMES (NYSE: NYT) — The paper of a city that never sleeps said it would print on Monday, ",
        ["miss: Cyrillic"] = "В Москве прошёл дождь, и улицы опустели до вечера, сообщили на станции, где снова закрыли вход, ",
        ["miss: Han"] = "北京今天下雨，街道上的行人很少，商店提前关门，新华社记者说，晚上雨会停。",
        ["hit: place and agency"] = "WASHINGTON (AP) — Lawmakers left the capital on Friday, ",
        ["hit: all parts"] = "SAN JOSE, Calif., United States, March 3, 2025 (GLOBE NEWSWIRE) -- Finch Labs said on Monday, ",
        ["hit: Cyrillic"] = "МОСКВА, 29 июня. /ТАСС/. Музей открылся в понедельник, ",
        ["hit: Han"] = "新华社北京11月17日电 秋天来了，",
    };

    private string _paragraph = string.Empty;

    /// <summary>How the paragraph opens.</summary>
    [ParamsSource(nameof(Names))]
    public string Opening { get; set; } = string.Empty;

    public static IEnumerable<string> Names => Openings.Keys;

    [GlobalSetup]
    public void Fill()
    {
        var opening = Openings[Opening];
        _paragraph = string.Concat(Enumerable.Repeat(opening, (ParagraphLength / opening.Length) + 1))[..ParagraphLength];
    }

    [Benchmark]
    public Dateline? TryParse() => DatelineParser.TryParse(_paragraph, out var dateline) ? dateline : null;
}
