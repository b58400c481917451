using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Datelines;

namespace ArticleExtract.Benchmarks.Tests.Quality;

/// <summary>The datelines of all articles of wcxb-dev. Their openings were read by eye: these are all there are.</summary>
public class DatelineOpeningsTests
{
    /// <summary>Page | places | region | country | agency | date.</summary>
    private static readonly string[] Datelines =
    [
        "0031|NEW JERSEY|||WABC|",
        "0395|RAJSHAHI|||BSS|2025-12-20",
        "4557|WASHINGTON||||2017-01-24",
    ];

    [CorporaFact]
    public void Extract_AllArticlesOfTheCorpus_FindsTheDatelinesThereAreAndNoOther()
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus("wcxb-dev"));
        var articles = corpus.ReadGold().Where(page => page.Type == "article").Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var extractor = new ArticleExtractor();

        var found = corpus.ReadPageLines().AsParallel().Select(CorpusJson.ReadPage).Where(page => articles.Contains(page.Id))
            .SelectMany(page => extractor.ExtractHtml(page.Html!, page.Url).Datelines.Select(dateline => Describe(page.Id, dateline)));

        found.Should().BeEquivalentTo(Datelines);
    }

    private static string Describe(string page, Dateline dateline) =>
        string.Join('|', page, string.Join(';', dateline.Places), dateline.Region, dateline.Country, dateline.Agency, dateline.Date);
}
