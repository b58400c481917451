using System.Globalization;
using ArticleExtract.Benchmarks.Scoring;
using Spectre.Console;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>Shows the figures of strategies side by side, with the decimals of the independent scorer.</summary>
internal sealed class QualityTables
{
    private readonly IAnsiConsole _console;

    public QualityTables(IAnsiConsole console) => _console = console;

    /// <summary>Writes all tables.</summary>
    /// <param name="reports">The figures by the name of the strategy.</param>
    /// <param name="worst">How many of the worst pages to name.</param>
    public void Write(IReadOnlyList<(string Strategy, QualityReport Report)> reports, int worst)
    {
        if (reports.Any(entry => entry.Report.Snippets is not null))
        {
            WriteSnippets(reports);
        }
        else
        {
            WriteSummary(reports);
            WriteTypes(reports);
            WriteFields(reports);
            WriteWorst(reports, worst);
        }

        WriteErrors(reports);
    }

    private void WriteSnippets(IEnumerable<(string Strategy, QualityReport Report)> reports)
    {
        var table = NewTable("strategy", "F1", "P", "R", "pages", "ms/page");
        foreach (var (strategy, report) in reports)
        {
            var score = report.Snippets!.Value;
            table.AddRow(strategy, F4(score.F1), F4(score.Precision), F4(score.Recall), N(report.PageCount), Ms(report));
        }

        _console.Write(table);
    }

    private void WriteSummary(IEnumerable<(string Strategy, QualityReport Report)> reports)
    {
        var table = NewTable("strategy", "F1", "P", "R", "with", "without", "pages", "ms/page");
        foreach (var (strategy, report) in reports)
        {
            var text = report.FullText!;
            table.AddRow(
                strategy, F4(text.F1), F4(text.Precision), F4(text.Recall), F3(text.WithPresent), F3(text.WithoutAbsent), N(report.PageCount), Ms(report));
        }

        _console.Write(table);
    }

    private void WriteTypes(IReadOnlyList<(string Strategy, QualityReport Report)> reports)
    {
        var table = NewTable(["F1 by type", "pages", .. reports.Select(entry => entry.Strategy)]);
        foreach (var (type, pages) in reports[0].Report.FullText!.ByType.Select(figures => (figures.Type, figures.Pages)))
        {
            table.AddRow([type, N(pages), .. reports.Select(entry => F3(entry.Report.FullText!.ByType.First(figures => figures.Type == type).F1))]);
        }

        _console.Write(table);
    }

    private void WriteFields(IReadOnlyList<(string Strategy, QualityReport Report)> reports)
    {
        var table = NewTable(["P / R", "stated", .. reports.Select(entry => entry.Strategy)]);
        AddField(table, "title", reports.Select(entry => entry.Report.FullText!.Title));
        AddField(table, "author", reports.Select(entry => entry.Report.FullText!.Authors));
        AddField(table, "date", reports.Select(entry => entry.Report.FullText!.Date));
        _console.Write(table);
    }

    private void WriteWorst(IEnumerable<(string Strategy, QualityReport Report)> reports, int worst)
    {
        foreach (var (strategy, report) in reports)
        {
            foreach (var (gold, _, score) in report.FullText!.WorstFirst.Take(worst))
            {
                // Not a table: addresses are long, and a reader copies them.
                _console.Profile.Out.Writer.WriteLine(
                    $"{strategy} {gold.Id} {gold.Type} F1 {F3(score.F1)} P {F3(score.Precision)} R {F3(score.Recall)} {gold.Url}");
            }
        }
    }

    private void WriteErrors(IEnumerable<(string Strategy, QualityReport Report)> reports)
    {
        foreach (var (strategy, report) in reports.Where(entry => entry.Report.Errors.Count > 0))
        {
            _console.Profile.Out.Writer.WriteLine(
                $"{strategy} threw on {report.Errors.Count} pages, against its contract. The first is {report.Errors[0].Id}: {report.Errors[0].Error}");
        }
    }

    private static Table NewTable(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)) { NoWrap = true });
        }

        return table;
    }

    private static void AddField(Table table, string name, IEnumerable<FieldScore> scores)
    {
        var all = scores.ToArray();
        table.AddRow([name, N(all[0].Stated), .. all.Select(score => $"{F3(score.Precision)} / {F3(score.Recall)}")]);
    }

    private static string F4(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string F3(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static string N(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Ms(QualityReport report) => report.MeanTime.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture);
}
