using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using FluentAssertions.Execution;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>No change makes an extractor worse than it was: floors for a fixed sample, every tenth page of each corpus.</summary>
public class QualityGateTests
{
    private const int SampleStep = 10;

    /// <summary>Share of the pages whose type is told right.</summary>
    private const double MinRightTypes = 0.75;

    public static TheoryData<string, string> Floors
    {
        get
        {
            var floors = new TheoryData<string, string>();
            foreach (var floor in QualityFloor.All)
            {
                floors.Add(floor.Corpus, floor.Strategy);
            }

            return floors;
        }
    }

    [CorporaTheory]
    [MemberData(nameof(Floors))]
    public void Extract_SampleOfACorpus_ReachesTheFloors(string corpusName, string strategy)
    {
        var floor = QualityFloor.All.Single(floor => floor.Corpus == corpusName && floor.Strategy == strategy);
        var report = ScoreSample(Corpus.Open(RepositoryFolders.SharedCorpus(corpusName)), Strategies.Create(strategy));

        using var all = new AssertionScope();
        report.Errors.Should().BeEmpty("a page never makes an extractor throw");
        (report.FullText?.F1 ?? report.Snippets!.Value.F1).Should().BeGreaterThanOrEqualTo(floor.F1);
        if (report.FullText is { } figures)
        {
            figures.Title.Recall.Should().BeGreaterThanOrEqualTo(floor.Title ?? 0, "titles were found so often before");
            figures.Authors.Recall.Should().BeGreaterThanOrEqualTo(floor.Authors ?? 0, "authors were found so often before");
            figures.Date.Recall.Should().BeGreaterThanOrEqualTo(floor.Date ?? 0, "dates were found so often before");
        }
    }

    /// <summary>The model was trained on these pages, so that this is no measure of it: it fails where a model and its features do not belong together.</summary>
    [CorporaTheory]
    [InlineData("wcxb-dev")]
    [InlineData("wcxb-dev-flat")]
    public void Extract_SampleOfACorpus_TellsTheTypesOfItsPages(string corpusName)
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus(corpusName));
        var types = corpus.ReadGold().ToDictionary(page => page.Id, page => page.PageType, StringComparer.Ordinal);

        var run = ExtractSample(corpus, Strategies.Create("default"));

        var right = run.Count(page => page.PageType == types[page.Id]);
        ((double)right / run.Length).Should().BeGreaterThanOrEqualTo(MinRightTypes, "articles alone are half of the pages");
    }

    private static QualityReport ScoreSample(Corpus corpus, IArticleExtractor extractor)
    {
        var run = ExtractSample(corpus, extractor);
        var ids = run.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        return QualityReport.Score(corpus.ReadGold().Where(page => ids.Contains(page.Id)), run);
    }

    private static ExtractedPage[] ExtractSample(Corpus corpus, IArticleExtractor extractor)
    {
        var lines = corpus.ReadPageLines().Where((_, index) => index % SampleStep == 0);
        return [.. QualityRun.Extract(lines, [extractor]).Select(pages => pages[0])];
    }
}
