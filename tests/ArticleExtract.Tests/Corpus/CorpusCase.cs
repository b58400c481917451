using ArticleExtract.Articles;

namespace ArticleExtract.Tests.Corpus;

/// <summary>A folder of the corpus: a page as it was served, and what a careful editor would state of it.</summary>
internal sealed class CorpusCase
{
    private const string HtmlPage = "page.html";
    private const string TextPage = "page.txt";
    private const string ExpectationFile = "expected.json";

    private static readonly ArticleExtractor Extractor = new();

    private readonly string _folder;
    private readonly CorpusExpectation _expected;

    private CorpusCase(string folder, CorpusExpectation expected)
    {
        _folder = folder;
        _expected = expected;
    }

    /// <summary>The names of all cases, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(CorpusFolder()).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>Reads a case.</summary>
    /// <exception cref="FormatException">Its expectation is not in the corpus format.</exception>
    public static CorpusCase Load(string name)
    {
        var folder = Path.Combine(CorpusFolder(), name);
        return new CorpusCase(folder, CorpusExpectation.Parse(File.ReadAllText(Path.Combine(folder, ExpectationFile))));
    }

    /// <summary>Extracts the page and says where the article differs from the expectation; empty when it is as expected.</summary>
    public IReadOnlyList<string> Compare() => CorpusComparison.Compare(_expected, Extract());

    private Article Extract()
    {
        var html = Path.Combine(_folder, HtmlPage);
        return File.Exists(html)
            ? Extractor.ExtractBytes(File.ReadAllBytes(html), _expected.ContentType ?? "text/html", _expected.Url)
            : Extractor.ExtractBytes(File.ReadAllBytes(Path.Combine(_folder, TextPage)), _expected.ContentType ?? "text/plain", _expected.Url);
    }

    private static string CorpusFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("ArticleExtract.sln").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder is null
            ? throw new InvalidOperationException($"No ArticleExtract.sln above {AppContext.BaseDirectory}: run the tests inside the repository.")
            : Path.Combine(folder.FullName, "tests", "corpus");
    }
}
