using ArticleExtract.Articles;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Datelines;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>The datelines of all pages of wcxb-dev. The openings of its articles were read by eye: these are all there are.</summary>
public class DatelineOpeningsTests
{
    private const string CorpusName = "wcxb-dev";

    /// <summary>Page | places | region | country | agency | date.</summary>
    private static readonly string[] Expected =
    [
        "0031 | NEW JERSEY | | | WABC |",
        "4557 | WASHINGTON | | | | 2017-01-24",
    ];

    [CorporaFact]
    public void Extract_EveryPage_FindsTheDatelinesThereAreAndNoOther()
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus(CorpusName));
        var extractor = new ArticleExtractor();

        var found = corpus.ReadPageLines().AsParallel().AsOrdered().SelectMany(line => Describe(extractor, CorpusJson.ReadPage(line)));

        found.Should().BeEquivalentTo(Expected);
    }

    private static IEnumerable<string> Describe(ArticleExtractor extractor, CorpusPage page) =>
        extractor.ExtractHtml(page.Html!, page.Url).Datelines.Select(dateline => $"{page.Id} | {Describe(dateline)}");

    private static string Describe(Dateline dateline) =>
        string.Join(" | ", string.Join(';', dateline.Places), dateline.Region, dateline.Country, dateline.Agency, dateline.Date).Replace("  ", " ").TrimEnd();
}
