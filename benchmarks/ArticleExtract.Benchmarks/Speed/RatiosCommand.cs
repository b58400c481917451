using System.CommandLine;
using System.Globalization;

namespace ArticleExtract.Benchmarks.Speed;

/// <summary>The verb <c>ratios</c>: what reading and extraction cost for the price of a plain parse, measured in turn.</summary>
internal static class RatiosCommand
{
    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "Rounds to take the medians of, behind half a minute in which code is compiled.",
        DefaultValueFactory = _ => 20,
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<int>() < 1)
                {
                    result.AddError("--rounds is at least 1.");
                }
            },
        },
    };

    private static readonly Option<bool> CollectBetween = new("--collect-between")
    {
        Description = "Collects garbage between the measurements, so that none pays for what another one left.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("ratios", "Measures parse, reading, HTML and text in turn, round by round in one process, and prints ratios of medians.")
        {
            Rounds,
            CollectBetween,
        };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult arguments)
    {
        foreach (var set in SpeedPages.Sets)
        {
            Write(set, RatiosRun.Measure(set, arguments.GetValue(Rounds), arguments.GetValue(CollectBetween)));
        }
    }

    /// <summary>Writes a Markdown table. The first row is the yardstick.</summary>
    private static void Write(string set, IReadOnlyList<RatiosRow> rows)
    {
        Console.WriteLine($"\n| {set} | processor time | of AngleSharp's parse | of `ExtractHtml` | allocated | of AngleSharp's parse |\n|---|---|---|---|---|---|");
        var (parse, html) = (rows[0], rows.Single(row => row.Name == nameof(ExtractionBenchmarks.ExtractHtml)));
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| `{row.Name}` | {row.Time.TotalMilliseconds:0.0} ms | {row.Time / parse.Time:0.00} | {row.Time / html.Time:0.00} | {row.Allocated / 1e6:0.0} MB | {(double)row.Allocated / parse.Allocated:0.00} |"));
        }
    }
}
