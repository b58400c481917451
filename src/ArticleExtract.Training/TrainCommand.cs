using System.CommandLine;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Learned;
using Spectre.Console;

namespace ArticleExtract.Training;

/// <summary>The verb <c>train</c>: trains the model, and says how good it is on domains it did not see.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> Corpora = new("--corpora")
    {
        Description = "Folder of the corpora: wcxb-dev, wcxb-dev-flat, ml-dev and news-weak, each with its pages and its gold.",
        DefaultValueFactory = _ => "../shared/corpora",
    };

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
        var command = new Command("train", "Trains the model on all pages, cross-validates with whole domains held out, and prints the figures.") { Corpora, Output, Runs, SkipsFinal };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(Corpora);
        var markup = Train(arguments, Sources.Markup(folder), Sources.ScoredMarkup);
        var text = Train(arguments, Sources.Text(folder), Sources.ScoredText);
        if (markup is not null && text is not null)
        {
            using var file = File.Create(arguments.GetRequiredValue(Output));
            ModelWriter.Write(new BlockModel(markup, text), file);
        }
    }

    /// <summary>Cross-validates on the pages of one format, then trains on all of them.</summary>
    /// <returns><see langword="null"/> where only cross-validation is wanted.</returns>
    private static FormatModel? Train(ParseResult arguments, IEnumerable<TrainingSource> sources, IEnumerable<string> scored)
    {
        using var trainer = new ModelTrainer(ReadPages(sources));
        var strippers = new List<IBoilerplateStripper>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var model = trainer.TrainOutside(fold);
            strippers.Add(new LearnedBoilerplateStripper(new BlockModel(model, model)));
            Log($"trained without fold {fold}");
        }

        var extractor = new ArticleExtractor(new ArticleExtractorOptions { BoilerplateStripper = new HeldOutStripper(strippers) });
        foreach (var name in scored)
        {
            Score(Corpus.Open(Path.Combine(arguments.GetRequiredValue(Corpora), name)), extractor, arguments.GetValue(Runs));
        }

        return arguments.GetValue(SkipsFinal) ? null : trainer.Train();
    }

    private static List<TrainingPage> ReadPages(IEnumerable<TrainingSource> sources)
    {
        var pages = new List<TrainingPage>();
        foreach (var source in sources)
        {
            var read = TrainingPages.Read(source);
            Log($"{source.Name}: {read.Count} pages, {read.Sum(page => page.Labels.Length)} blocks, {read.Sum(page => page.Labels.Sum())} of them main content");
            pages.AddRange(read);
        }

        return pages;
    }

    private static void Score(Corpus corpus, IArticleExtractor extractor, string? runs)
    {
        var pages = QualityRun.Extract(corpus.ReadPageLines(), [extractor]).Select(run => run[0]).ToList();
        if (runs is not null)
        {
            Directory.CreateDirectory(runs);
            using var file = new RunFile(Path.Combine(runs, corpus.Name + ".jsonl"));
            pages.ForEach(file.Write);
        }

        AnsiConsole.WriteLine(corpus.Name);
        new QualityTables(AnsiConsole.Console).Write([("held out", QualityReport.Score(corpus.ReadGold(), pages))], worst: 0);
    }

    private static void Log(string message) => Console.Error.WriteLine($"{DateTime.UtcNow:HH:mm:ss} {message}");
}
