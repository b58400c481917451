using System.CommandLine;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training;

/// <summary>The verb <c>ablate</c>: cross-validates again without each group of features.</summary>
internal static class AblateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("ablate", "Cross-validates with each group of features left out, and reports what held-out pages lose.")
        {
            SharedOptions.Corpora, SharedOptions.Report,
        };
        command.SetAction(Run);
        return command;
    }

    private static void Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(SharedOptions.Corpora);
        using var report = SharedOptions.OpenReport(arguments);
        Ablate(report, Sources.Markup(folder));
        Ablate(report, Sources.Text(folder));
    }

    private static void Ablate(TextWriter report, PageSet pages)
    {
        using var complete = new ModelTrainer(TrainingPages.Read(pages));
        var table = new AblationTable(report, [.. pages.Scored.Select(corpus => corpus.Name)], Score(complete, pages));
        foreach (var group in FeatureSet.Groups)
        {
            using var trainer = complete.Without(group);
            table.Add(group, Score(trainer, pages));
        }

        report.WriteLine();
    }

    private static IReadOnlyList<ScoredPage>[] Score(ModelTrainer trainer, PageSet pages)
    {
        var stripper = HeldOutStripper.Train(trainer);
        return [.. pages.Scored.Select(corpus => HeldOutRun.Score(corpus, stripper)[0])];
    }
}
