namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>A set of pages and what should come out of them.</summary>
/// <remarks>
/// It lies in two files of JSON lines, each plain or compressed: <c>NAME.pages.jsonl[.br|.gz]</c> and <c>NAME.gold.jsonl[.br|.gz]</c>. A
/// corpus <c>NAME-flat</c> holds the pages of <c>NAME</c> as flattened text and shares its gold.
/// </remarks>
internal sealed class Corpus
{
    private const string FlatSuffix = "-flat";

    private static readonly string[] Extensions = ["", ".br", ".gz"];

    private readonly string _pages;
    private readonly string _gold;

    private Corpus(string name, string pages, string gold)
    {
        Name = name;
        _pages = pages;
        _gold = gold;
    }

    /// <summary>The last part of its path.</summary>
    public string Name { get; }

    /// <summary>Opens a corpus.</summary>
    /// <param name="path">Folder and name, without the endings of its files.</param>
    /// <exception cref="FileNotFoundException">One of its files is missing.</exception>
    public static Corpus Open(string path)
    {
        var goldPath = path.EndsWith(FlatSuffix, StringComparison.Ordinal) ? path[..^FlatSuffix.Length] : path;
        return new Corpus(Path.GetFileName(path), Find(path + ".pages.jsonl"), Find(goldPath + ".gold.jsonl"));
    }

    /// <summary>Whether its files are there.</summary>
    public static bool Exists(string path) => Extensions.Any(extension => File.Exists(path + ".pages.jsonl" + extension));

    /// <summary>The lines of the pages file, in order, for <see cref="CorpusJson.ReadPage"/>: parsing them is work worth spreading over cores.</summary>
    public IEnumerable<string> ReadPageLines() => CompressedLines.Read(_pages);

    /// <summary>The pages in order.</summary>
    public IEnumerable<CorpusPage> ReadPages() => ReadPageLines().Select(CorpusJson.ReadPage);

    /// <summary>The gold in order.</summary>
    public IEnumerable<GoldPage> ReadGold() => CompressedLines.Read(_gold).Select(CorpusJson.ReadGold);

    private static string Find(string path) =>
        Extensions.Select(extension => path + extension).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"The corpus needs {path}, plain or with .br or .gz behind it. Give --corpus as folder and name, without these endings.", path);
}
