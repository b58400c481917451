using System.CommandLine;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Learned;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training;

/// <summary>The verb <c>train</c>: trains the model, and says how good it is on domains it did not see.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> Output = new("--output")
    {
        Description = "Where the model file goes.",
        DefaultValueFactory = _ => "src/ArticleExtract/Boilerplate/Learned/blocks.model",
    };

    private static readonly Option<string?> Runs = new("--runs")
    {
        Description = "Folder for what the held-out models extract from each corpus, as JSON lines.",
    };

    private static readonly Option<bool> SkipsFinal = new("--cross-validate-only")
    {
        Description = "Trains no final model.",
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("train", "Trains the model on all pages, cross-validates with whole domains held out, reports the figures.")
        {
            SharedOptions.Corpora, SharedOptions.Report, Output, Runs, SkipsFinal,
        };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(SharedOptions.Corpora);
        using var report = SharedOptions.OpenReport(arguments);
        CorpusReport.WriteHead(report);
        var markup = Train(arguments, report, Sources.Markup(folder));
        var text = Train(arguments, report, Sources.Text(folder));
        if (markup is not null && text is not null)
        {
            using var file = File.Create(arguments.GetRequiredValue(Output));
            ModelWriter.Write(new BlockModel(markup, text), file);
        }
    }

    /// <summary>Cross-validates on the pages of one format, then trains on all of them.</summary>
    /// <returns><see langword="null"/> where only cross-validation is wanted.</returns>
    private static FormatModel? Train(ParseResult arguments, TextWriter report, PageSet pages)
    {
        using var trainer = new ModelTrainer(TrainingPages.Read(pages));
        var stripper = HeldOutStripper.Train(trainer);
        foreach (var corpus in pages.Scored)
        {
            var runs = ExtractByFocus(corpus, stripper);
            CorpusReport.Write(report, corpus.Name, runs);
            WriteRun(arguments.GetValue(Runs), corpus, runs[ExtractionFocus.Balanced]);
        }

        if (pages.WeaklyScored.Count > 0)
        {
            CorpusReport.WriteWeak(report, [.. pages.WeaklyScored.SelectMany(source => HeldOutRun.Score(source, stripper))]);
        }

        return arguments.GetValue(SkipsFinal) ? null : trainer.Train();
    }

    private static Dictionary<ExtractionFocus, IReadOnlyList<ScoredPage>> ExtractByFocus(Corpus corpus, HeldOutStripper stripper)
    {
        var focuses = Enum.GetValues<ExtractionFocus>();
        var runs = HeldOutRun.Score(corpus, Array.ConvertAll(focuses, stripper.WithFocus));
        return focuses.Zip(runs).ToDictionary();
    }

    private static void WriteRun(string? folder, Corpus corpus, IReadOnlyList<ScoredPage> pages)
    {
        if (folder is null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        using var file = new RunFile(Path.Combine(folder, corpus.Name + ".jsonl"));
        foreach (var page in pages)
        {
            file.Write(page.Page);
        }
    }
}
