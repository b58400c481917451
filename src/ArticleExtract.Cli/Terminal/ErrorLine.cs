using System.Buffers;

namespace ArticleExtract.Cli.Terminal;

/// <summary>An error as the user sees it: one line that says what is wrong and what to do.</summary>
internal static class ErrorLine
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    /// <summary>Writes a message behind the tool's name. Line ends inside it become spaces.</summary>
    public static void Write(TextWriter error, string message) => error.Write($"{ArticleExtractTool.Name}: {Join(message)}\n");

    private static string Join(string message) =>
        message.AsSpan().ContainsAny(LineEnds)
            ? string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : message;
}
