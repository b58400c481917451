using System.CommandLine;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;
using Spectre.Console;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>The verb <c>quality</c>: strategies side by side on a corpus.</summary>
internal static class QualityCommand
{
    private static readonly Option<string> CorpusPath = new("--corpus")
    {
        Description = "Folder and name of the corpus, such as ../shared/corpora/wcxb-dev: NAME.pages.jsonl and NAME.gold.jsonl, plain, .gz or .br.",
        Required = true,
    };

    private static readonly Option<string> StrategyNames = new("--strategies")
    {
        Description = $"Names with commas between: {string.Join(", ", Strategies.Names)}.",
        DefaultValueFactory = _ => "default,smartreader",
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Reads only the first pages, and scores these alone. 0 reads all.",
    };

    private static readonly Option<int> Worst = new("--worst")
    {
        Description = "Names so many of the worst pages of each strategy.",
        DefaultValueFactory = _ => 10,
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Writes the run as JSON lines. With several strategies each gets its own file, with its name before the extension.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        StrategyNames.Validators.Add(result =>
        {
            foreach (var name in Split(result.GetValueOrDefault<string>()).Where(name => !Strategies.Contains(name)))
            {
                result.AddError($"There is no strategy '{name}'. Give one or more of {string.Join(", ", Strategies.Names)}, with commas between.");
            }
        });
        var command = new Command("quality", "Scores strategies on a corpus: F1, precision, recall, by page type, metadata, time, worst pages.")
        {
            CorpusPath, StrategyNames, Limit, Worst, Output,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        try
        {
            var corpus = Corpus.Open(arguments.GetRequiredValue(CorpusPath));
            var names = Split(arguments.GetRequiredValue(StrategyNames));
            var runs = Extract(corpus, names, arguments.GetValue(Limit), arguments.GetValue(Output));
            var reports = Score(corpus, names, runs, isPartial: arguments.GetValue(Limit) > 0);
            new QualityTables(AnsiConsole.Console).Write(reports, arguments.GetValue(Worst));
            return reports.Any(entry => entry.Report.Errors.Count > 0) ? 1 : 0;
        }
        catch (Exception error) when (FirstCause(error) is IOException or InvalidDataException)
        {
            Console.Error.WriteLine(FirstCause(error).Message);
            return 1;
        }
    }

    private static List<ExtractedPage[]> Extract(Corpus corpus, string[] names, int limit, string? output)
    {
        var files = output is null ? [] : names.Select(name => new RunFile(names.Length == 1 ? output : RunFile.PathFor(output, name))).ToArray();
        try
        {
            var lines = limit > 0 ? corpus.ReadPageLines().Take(limit) : corpus.ReadPageLines();
            var runs = new List<ExtractedPage[]>();
            foreach (var pages in QualityRun.Extract(lines, names.Select(Strategies.Create).ToArray()))
            {
                runs.Add(pages);
                for (var i = 0; i < files.Length; i++)
                {
                    files[i].Write(pages[i]);
                }
            }

            return runs;
        }
        finally
        {
            Array.ForEach(files, file => file.Dispose());
        }
    }

    private static (string Strategy, QualityReport Report)[] Score(Corpus corpus, string[] names, List<ExtractedPage[]> runs, bool isPartial)
    {
        var read = runs.Select(pages => pages[0].Id).ToHashSet(StringComparer.Ordinal);
        var gold = corpus.ReadGold().Where(page => !isPartial || read.Contains(page.Id)).ToArray();
        return names.Select((name, index) => (name, QualityReport.Score(gold, runs.Select(pages => pages[index])))).ToArray();
    }

    /// <summary>Work on all cores wraps what went wrong, once for each core.</summary>
    private static Exception FirstCause(Exception error) => error is AggregateException errors ? errors.Flatten().InnerExceptions[0] : error;

    private static string[] Split(string? names) => (names ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
