using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using FluentAssertions.Execution;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>No change makes an extractor worse than it was: floors for a fixed sample, every tenth page of each corpus.</summary>
public class QualityGateTests
{
    private const int SampleStep = 10;

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

    private static QualityReport ScoreSample(Corpus corpus, IArticleExtractor extractor)
    {
        var lines = corpus.ReadPageLines().Where((_, index) => index % SampleStep == 0);
        var run = QualityRun.Extract(lines, [extractor]).Select(pages => pages[0]).ToArray();
        var ids = run.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        return QualityReport.Score(corpus.ReadGold().Where(page => ids.Contains(page.Id)), run);
    }
}
