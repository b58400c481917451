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

    private CorpusCase(string folder, CorpusExpectation expected)
    {
        _folder = folder;
        Expected = expected;
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

    /// <summary>Whether the page was flattened to lines.</summary>
    public bool IsFlattened => !File.Exists(Path.Combine(_folder, HtmlPage));

    /// <summary>What the case expects, known failures included.</summary>
    public CorpusExpectation Expected { get; }

    /// <summary>Extracts the page and says where the article differs from the expectation; empty when it is as expected.</summary>
    public IReadOnlyList<string> Compare() => CorpusComparison.Compare(Expected, Extract());

    /// <summary>Extracts the page.</summary>
    public Article Extract()
    {
        var page = File.ReadAllBytes(Path.Combine(_folder, IsFlattened ? TextPage : HtmlPage));
        return Extractor.ExtractBytes(page, Expected.ContentType ?? (IsFlattened ? "text/plain" : "text/html"), Expected.Url);
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
