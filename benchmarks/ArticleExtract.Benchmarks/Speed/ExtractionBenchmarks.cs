using AngleSharp.Html.Parser;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Boilerplate;
using ArticleExtract.SmartReader;
using BenchmarkDotNet.Attributes;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>
/// What it costs to extract all pages of a set, from one thread. The yardstick is AngleSharp's plain parse of the same pages.
/// </summary>
/// <remarks>A time is that of the whole set; ratios need no division.</remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ExtractionBenchmarks
{
    private readonly ArticleExtractor _extractor = new();
    private readonly ArticleExtractor _density = new(new ArticleExtractorOptions { BoilerplateStripper = new DensityBoilerplateStripper() });
    private readonly PageReader _reader = new();
    private readonly SmartReaderArticleExtractor _smartReader = new();

    private IReadOnlyList<CorpusPage> _pages = [];
    private IReadOnlyList<string> _texts = [];
    private IReadOnlyList<ModelPage> _htmlModelPages = [];
    private IReadOnlyList<ModelPage> _textModelPages = [];

    /// <summary>The set of pages.</summary>
    [ParamsSource(nameof(Sets))]
    public string Pages { get; set; } = string.Empty;

    public static IEnumerable<string> Sets => SpeedPages.Sets;

    [GlobalSetup]
    public void Load()
    {
        _pages = SpeedPages.Load(Pages);
        _texts = _pages.Select(page => _reader.ReadHtml(page.Html!, page.Url).Text).ToArray();
    }

    [GlobalSetup(Targets = [nameof(MeasureHtml), nameof(ScoreHtml), nameof(MeasureText), nameof(ScoreText)])]
    public void LoadModelPages()
    {
        Load();
        _htmlModelPages = _pages.Select(page => new ModelPage(_reader.ReadHtml(page.Html!, page.Url))).ToArray();
        _textModelPages = _texts.Select(text => new ModelPage(_reader.ReadText(text))).ToArray();
    }

    /// <summary>The parse that any extractor on AngleSharp's DOM starts from.</summary>
    [Benchmark(Baseline = true)]
    public int AngleSharpParse()
    {
        var elements = 0;
        foreach (var page in _pages)
        {
            using var document = new HtmlParser().ParseDocument(page.Html!);
            elements += document.ChildNodes.Length;
        }

        return elements;
    }

    /// <summary>Our reading of the page, without any strategy.</summary>
    [Benchmark]
    public int ReadHtml()
    {
        var blocks = 0;
        foreach (var page in _pages)
        {
            blocks += _reader.ReadHtml(page.Html!, page.Url).Blocks.Count;
        }

        return blocks;
    }

    /// <summary>The features of the blocks that earlier strategies left open, and all measures of the page that they need.</summary>
    [Benchmark]
    public int MeasureHtml() => _htmlModelPages.Sum(page => page.Measure());

    /// <summary>The trees over these features.</summary>
    [Benchmark]
    public int ScoreHtml() => _htmlModelPages.Sum(page => page.Score());

    /// <summary>The features of the same pages flattened to text.</summary>
    [Benchmark]
    public int MeasureText() => _textModelPages.Sum(page => page.Measure());

    /// <summary>The trees over these.</summary>
    [Benchmark]
    public int ScoreText() => _textModelPages.Sum(page => page.Score());

    /// <summary>Our extraction with the default strategies, reading included.</summary>
    [Benchmark]
    public int ExtractHtml() => ExtractAll(_extractor);

    /// <summary>Our extraction with the density stripper, reading included.</summary>
    [Benchmark]
    public int ExtractHtmlDensity() => ExtractAll(_density);

    /// <summary>Our extraction from the same pages flattened to text, a block a line.</summary>
    [Benchmark]
    public int ExtractText()
    {
        var blocks = 0;
        foreach (var text in _texts)
        {
            blocks += _extractor.ExtractText(text).Blocks.Count;
        }

        return blocks;
    }

    /// <summary>SmartReader, with its result read into an article.</summary>
    [Benchmark]
    public int SmartReader() => ExtractAll(_smartReader);

    private int ExtractAll(IArticleExtractor extractor)
    {
        var blocks = 0;
        foreach (var page in _pages)
        {
            blocks += extractor.ExtractHtml(page.Html!, page.Url).Blocks.Count;
        }

        return blocks;
    }
}
