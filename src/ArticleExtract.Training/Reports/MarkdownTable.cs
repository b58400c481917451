using System.Globalization;

namespace ArticleExtract.Training.Reports;

/// <summary>Writes a table of Markdown, with the decimals that the documents show.</summary>
internal sealed class MarkdownTable
{
    private readonly TextWriter _writer;

    /// <summary>Writes the head.</summary>
    public MarkdownTable(TextWriter writer, params IEnumerable<string> columns)
    {
        _writer = writer;
        AddRow(columns);
        AddRow(columns.Select(_ => "---"));
    }

    /// <summary>Writes a row.</summary>
    public void AddRow(params IEnumerable<string> cells) => _writer.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>A number of things.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share.</summary>
    public static string Share(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>A small difference, with its sign.</summary>
    public static string Change(double value) => value.ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);

    /// <summary>An error of a difference.</summary>
    public static string Error(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
