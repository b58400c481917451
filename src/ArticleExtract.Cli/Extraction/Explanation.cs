using System.Globalization;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Extraction;

/// <summary>Writes the reasons of an extraction as a table: first the decisions about the page, then each block with its role.</summary>
/// <remarks>A row is a line and its columns are two spaces or more apart, so that it reads well on a terminal and in a pipe.</remarks>
internal static class Explanation
{
    private const string Nothing = "-";
    private const string Separator = "  ";
    private const int ExcerptLength = 60;

    /// <summary>A cell longer than this pushes the rest of its own row only.</summary>
    private const int MaxWidth = 60;

    private static readonly string[] Header = ["block", "role", "rule", "reason", "text"];

    public static void Write(ExtractionTrace trace, TextWriter output)
    {
        var rows = new List<string[]> { Header };
        rows.AddRange(trace.Entries.Where(entry => entry.Block is null).Select(PageRow));
        if (trace.Page is { } page)
        {
            rows.AddRange(page.Blocks.Select(block => BlockRow(block, trace.FindVerdict(block.Index))));
        }

        WriteTable(rows, output);
    }

    private static string[] PageRow(TraceEntry entry) => ["page", Nothing, entry.Rule.ToString(), OneLine(entry.Reason), Nothing];

    private static string[] BlockRow(TextBlock block, TraceEntry? verdict) =>
    [
        block.Index.ToString(CultureInfo.InvariantCulture),
        (verdict?.Role ?? BlockRole.Unassigned).ToString(),
        verdict?.Rule.ToString() ?? Nothing,
        OneLine(verdict?.Reason ?? "no rule judged it"),
        Excerpt(OneLine(block.ToString())),
    ];

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Excerpt(string line)
    {
        if (line.Length <= ExcerptLength)
        {
            return line;
        }

        var length = char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return string.Concat(line.AsSpan(0, length).TrimEnd(), "…");
    }

    private static void WriteTable(List<string[]> rows, TextWriter output)
    {
        var widths = new int[Header.Length];
        for (var column = 0; column < widths.Length - 1; column++)
        {
            widths[column] = Math.Min(rows.Max(row => row[column].Length), MaxWidth);
        }

        foreach (var row in rows)
        {
            output.WriteLine(string.Join(Separator, row.Select((cell, column) => cell.PadRight(widths[column]))));
        }
    }
}
