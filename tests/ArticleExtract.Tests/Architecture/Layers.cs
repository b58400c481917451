namespace ArticleExtract.Tests.Architecture;

/// <summary>The folders of the library in lines: a folder knows those of the lines above its own, and no other of its line.</summary>
internal static class Layers
{
    /// <summary>The namespace of the library; a type that stands in it directly is of the root, which knows every folder.</summary>
    public const string Root = "ArticleExtract";

    private static readonly string[][] Folders =
    [
        ["Text"],
        ["Dates"],
        ["Pages"],

        // Readers and strategies meet at the page alone: what a page was read from is not asked again.
        ["Html", "PlainText", "Boilerplate", "LinkLists", "Datelines", "Metadata"],
        ["Articles"],
    ];

    public static IEnumerable<string> Names => Folders.SelectMany(line => line).Append(Root);

    /// <summary>The folder a namespace belongs to: <see cref="Root"/> for the library's own; <see langword="null"/> outside the library.</summary>
    public static string? FolderOf(string typeNamespace)
    {
        var parts = typeNamespace.Split('.');
        return parts[0] != Root ? null : parts.Length == 1 ? Root : parts[1];
    }

    /// <summary>Whether a type of one folder may refer to a type of another.</summary>
    public static bool IsAllowed(string from, string to) => from == to || LineOf(to) < LineOf(from);

    private static int LineOf(string folder) =>
        folder == Root ? Folders.Length : Array.FindIndex(Folders, line => line.Contains(folder));
}
