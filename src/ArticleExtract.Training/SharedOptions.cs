using System.CommandLine;

namespace ArticleExtract.Training;

/// <summary>The options that all verbs have.</summary>
internal static class SharedOptions
{
    public static readonly Option<string> Corpora = new("--corpora")
    {
        Description = "Folder of the corpora: wcxb-dev, wcxb-dev-flat, ml-dev and news-weak, each with its pages and its gold.",
        DefaultValueFactory = _ => "../shared/corpora",
    };

    public static readonly Option<string?> Report = new("--report")
    {
        Description = "File for the figures, which are also printed, as Markdown.",
    };

    /// <summary>Writes to the console, and to the file of the report where one is wanted. Dispose it.</summary>
    public static TextWriter OpenReport(ParseResult arguments) =>
        arguments.GetValue(Report) is { } path
            ? TextWriter.CreateBroadcasting(Console.Out, new StreamWriter(path) { AutoFlush = true, NewLine = "\n" })
            : TextWriter.CreateBroadcasting(Console.Out);
}
