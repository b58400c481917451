namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>Finds the repository and the shared corpora beside it, from wherever the program was built to.</summary>
internal static class RepositoryFolders
{
    private const string Solution = "ArticleExtract.sln";

    /// <summary>The repository's folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run from inside the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of data that is not part of the repository; it need not be there.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The path of a shared corpus, for <see cref="Corpus.Open"/>; it need not be there.</summary>
    public static string SharedCorpus(string name) => Path.Combine(Shared, "corpora", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No {Solution} above {AppContext.BaseDirectory}. Build and run inside the repository.");
    }
}
