using System.Globalization;
using System.Text.Json;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>Our figures equal those of the independent scorer, digit by digit.</summary>
public sealed class ScorerAgreementTests : IDisposable
{
    private const int SampleSize = 120;

    private readonly string _folder = Directory.CreateTempSubdirectory("scorer-test").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [IndependentScorerFact]
    public void Score_SampleOfFullTexts_EqualsTheIndependentScorer()
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus("wcxb-dev-flat"));
        var gold = corpus.ReadGold().Where((_, index) => index % 12 == 0).Take(SampleSize).ToArray();
        var ids = gold.Select(page => page.Id).ToHashSet();
        var run = corpus.ReadPages().Where(page => ids.Contains(page.Id)).Select(FirstHalf).ToArray();
        var figures = QualityReport.Score(gold, run).FullText!;
        ScoreIndependently("wcxb", gold, run).Should().StartWith(
            string.Create(CultureInfo.InvariantCulture, $"F1 {figures.F1:F4} P {figures.Precision:F4} R {figures.Recall:F4} with {figures.WithPresent:F3} without {figures.WithoutAbsent:F3} pages {run.Length}/{gold.Length}\n")
            + string.Join("  ", figures.ByType.Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Type} {type.F1:F3} ({type.Pages})"))) + "\n"
            + string.Join("  ", Describe("title", figures.Title), Describe("author", figures.Authors), Describe("date", figures.Date)));
    }

    [IndependentScorerFact]
    public void Score_SampleOfSnippets_EqualsTheIndependentScorer()
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus("ml-dev"));
        var gold = corpus.ReadGold().Take(SampleSize).ToArray();
        var run = gold.Select((page, index) => new ExtractedPage { Id = page.Id, Text = string.Join("\n", index % 2 == 0 ? page.With : page.With.Skip(1).Concat(page.Without)) }).ToArray();
        var score = QualityReport.Score(gold, run).Snippets!.Value;
        ScoreIndependently("ml", gold, run).Should().StartWith(
            string.Create(CultureInfo.InvariantCulture, $"F1 {score.F1:F4} P {score.Precision:F4} R {score.Recall:F4} pages {run.Length}/{gold.Length}"));
    }

    /// <summary>Stands in for an extractor: half of the page, the first line for a title, the first words for authors.</summary>
    private static ExtractedPage FirstHalf(CorpusPage page) => new()
    {
        Id = page.Id,
        Title = page.Text!.Split('\n')[0],
        Authors = page.Text.Split('\n')[0].Split(' ').Take(2).ToArray(),
        Published = page.Id.EndsWith('1') ? "2025-04-15" : null,
        Text = page.Text[..(page.Text.Length / 2)],
    };

    private static string Describe(string name, FieldScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} precision {score.Precision:F3} recall {score.Recall:F3} of {score.Stated}");

    private string ScoreIndependently(string corpus, IEnumerable<GoldPage> gold, IEnumerable<ExtractedPage> run)
    {
        var corpora = Directory.CreateDirectory(Path.Combine(_folder, "corpora")).FullName;
        using (var file = File.Create(Path.Combine(corpora, corpus + ".gold.jsonl.gz")))
        using (var gzip = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.Fastest))
        using (var writer = new StreamWriter(gzip))
        {
            foreach (var page in gold)
            {
                writer.WriteLine(JsonSerializer.Serialize(page, JsonSerializerOptions.Web));
            }
        }

        var path = Path.Combine(_folder, "run.jsonl");
        using (var file = new RunFile(path))
        {
            foreach (var page in run)
            {
                file.Write(page);
            }
        }

        return IndependentScorer.Score(_folder, corpus, path);
    }
}
