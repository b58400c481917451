namespace ArticleExtract.Readme.Tests;

/// <summary>The README of the repository, and the examples it holds.</summary>
internal static class Readme
{
    private const string Fence = "```";

    /// <summary>The folder the README stands in, which its commands are run from.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The fenced blocks of a language, in order; of the empty language, those that name none.</summary>
    public static IEnumerable<string> CodeBlocks(string language)
    {
        List<string>? block = null;
        var blockLanguage = string.Empty;
        foreach (var line in File.ReadLines(Path.Combine(Folder, "README.md")))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                block?.Add(line);
            }
            else if (block is null)
            {
                block = [];
                blockLanguage = line[Fence.Length..].Trim();
            }
            else
            {
                if (blockLanguage == language)
                {
                    yield return string.Join('\n', block);
                }

                block = null;
            }
        }
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("ArticleExtract.sln").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No ArticleExtract.sln above {AppContext.BaseDirectory}: run the tests inside the repository.");
    }
}
