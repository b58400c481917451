using System.Globalization;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>The pages that speed is measured on: always the same ones, so that figures can be compared over time.</summary>
internal static class SpeedPages
{
    private const string SharedSet = "wcxb-dev";
    private const string ProjectSet = "tests/corpus";

    /// <summary>So many pages of a shared corpus: enough to even out single pages, few enough to measure in seconds.</summary>
    private const int SharedSetSize = 200;

    /// <summary>The sets that are at hand; the shared one need not be.</summary>
    public static IEnumerable<string> Sets
    {
        get
        {
            if (Corpus.Exists(RepositoryFolders.SharedCorpus(SharedSet)))
            {
                yield return SharedSet;
            }

            if (ProjectFiles().Any())
            {
                yield return ProjectSet;
            }
        }
    }

    /// <summary>Loads the HTML pages of a set.</summary>
    public static IReadOnlyList<CorpusPage> Load(string set) => set == SharedSet ? LoadShared() : LoadProject();

    /// <summary>The identifiers at even distances in their sorted order.</summary>
    internal static IReadOnlySet<string> ChooseEvenly(IEnumerable<string> ids, int count)
    {
        var sorted = ids.Order(StringComparer.Ordinal).ToArray();
        return Enumerable.Range(0, Math.Min(count, sorted.Length))
            .Select(index => sorted[(int)((long)index * sorted.Length / Math.Min(count, sorted.Length))])
            .ToHashSet(StringComparer.Ordinal);
    }

    private static CorpusPage[] LoadShared()
    {
        var corpus = Corpus.Open(RepositoryFolders.SharedCorpus(SharedSet));
        var chosen = ChooseEvenly(corpus.ReadGold().Select(page => page.Id), SharedSetSize);
        return corpus.ReadPages().Where(page => chosen.Contains(page.Id)).ToArray();
    }

    private static CorpusPage[] LoadProject() =>
        ProjectFiles()
            .Order(StringComparer.Ordinal)
            .Select((path, index) => new CorpusPage { Id = index.ToString(CultureInfo.InvariantCulture), Html = File.ReadAllText(path) })
            .ToArray();

    private static IEnumerable<string> ProjectFiles()
    {
        var folder = Path.Combine(RepositoryFolders.Root, ProjectSet);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "page.html", SearchOption.AllDirectories) : [];
    }
}
