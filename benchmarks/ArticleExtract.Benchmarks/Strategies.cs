using ArticleExtract.Boilerplate;
using ArticleExtract.SmartReader;

namespace ArticleExtract.Benchmarks;

/// <summary>The extractors that can be compared, by name. A new one is one line here.</summary>
internal static class Strategies
{
    private static readonly Dictionary<string, Func<IArticleExtractor>> Extractors = new(StringComparer.Ordinal)
    {
        ["default"] = () => new ArticleExtractor(),
        ["density"] = () => new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = new DensityBoilerplateStripper() }),
        ["smartreader"] = () => new SmartReaderArticleExtractor(),
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Extractors.Keys;

    /// <summary>Whether there is an extractor of this name.</summary>
    public static bool Contains(string name) => Extractors.ContainsKey(name);

    /// <summary>Makes the extractor of a name.</summary>
    public static IArticleExtractor Create(string name) => Extractors[name]();
}
