using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate;
using ArticleExtract.Pages;

namespace ArticleExtract.Training.Reports;

/// <summary>Writes how well held-out models extract the pages of a corpus, as Markdown.</summary>
internal sealed class CorpusReport
{
    private readonly TextWriter _writer;
    private readonly IReadOnlyList<ScoredPage> _pages;

    private CorpusReport(TextWriter writer, IReadOnlyList<ScoredPage> pages) => (_writer, _pages) = (writer, pages);

    /// <summary>Writes what the tables are.</summary>
    public static void WriteHead(TextWriter writer) => writer.WriteLine(
        """
        # Held-out figures

        Written by `train --report` ([model.md](model.md)). Each page was extracted by the model that saw no page of its registrable domain. F1,
        precision and recall of words are means over pages; ml-dev has snippets alone, and its figures are those of all pages together.

        """);

    /// <summary>Writes all tables of a corpus.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="name">Names the corpus.</param>
    /// <param name="runs">The pages by focus; the balanced one is what all tables but that of focuses show.</param>
    public static void Write(TextWriter writer, string name, IReadOnlyDictionary<ExtractionFocus, IReadOnlyList<ScoredPage>> runs)
    {
        var report = new CorpusReport(writer, runs[ExtractionFocus.Balanced]);
        writer.WriteLine($"## {name}");
        report.WriteErrors();
        report.WriteFolds();
        report.WriteScripts();
        report.WriteFocuses(runs);
        if (Figures.HasTexts(report._pages))
        {
            report.WritePageTypes();
            report.WriteCalibration();
        }

        writer.WriteLine();
    }

    /// <summary>Writes the figures by script of weakly labelled pages.</summary>
    public static void WriteWeak(TextWriter writer, IReadOnlyList<ScoredPage> pages)
    {
        writer.WriteLine("## Weakly labelled pages");
        writer.WriteLine("\nDistinct words: right is what three other extractors all keep; what only some of them keep counts for nothing.");
        new CorpusReport(writer, pages).WriteScripts();
        writer.WriteLine();
    }

    private void WriteErrors()
    {
        if (_pages.FirstOrDefault(page => page.Page.Error is not null) is { } first)
        {
            _writer.WriteLine($"\nThe extractor threw, against its contract. The first page is {first.Gold.Id}: {first.Page.Error}");
        }
    }

    private void WriteFolds()
    {
        var folds = FoldFigures.Of(_pages);
        var types = PageTypeFigures.Of(_pages).Select(figures => figures.Type).ToArray();
        var table = Begin("By fold and page type: F1, and the mean F1 of the pages of each type", ["", .. FigureNames, .. types]);
        foreach (var fold in folds)
        {
            var byType = types.Select(type => fold.F1ByType.TryGetValue(type, out var f1) ? MarkdownTable.Share(f1) : "–");
            table.AddRow([fold.Fold, .. Cells(fold.All), .. byType]);
        }

        var without = _pages.Average(page => page.WithoutAbsent) ?? 1;
        _writer.WriteLine($"\nOf the snippets that must not be kept, {MarkdownTable.Share(without)} are absent (mean of the pages).");
    }

    private void WriteScripts()
    {
        var table = Begin("By script of the gold", ["script", .. FigureNames]);
        foreach (var figures in ScriptFigures.Of(_pages))
        {
            table.AddRow([figures.Script.ToString(), .. Cells(figures.All)]);
        }
    }

    private void WriteFocuses(IReadOnlyDictionary<ExtractionFocus, IReadOnlyList<ScoredPage>> runs)
    {
        var table = Begin("By focus", ["focus", .. FigureNames]);
        foreach (var (focus, pages) in runs)
        {
            table.AddRow([focus.ToString(), .. Cells(Figures.Of(pages))]);
        }
    }

    private void WritePageTypes()
    {
        if (_pages.All(page => page.Page.PageType == PageType.Unknown))
        {
            return;
        }

        var table = Begin("How well `Article.PageType` tells the type", "type", "pages", "precision", "recall");
        foreach (var figures in PageTypeFigures.Of(_pages))
        {
            var (precision, recall) = (MarkdownTable.Share(figures.Precision), MarkdownTable.Share(figures.Recall));
            table.AddRow(figures.Type, MarkdownTable.Number(figures.Pages), precision, recall);
        }
    }

    private void WriteCalibration()
    {
        var calibration = CalibrationTable.Of(_pages);
        var table = Begin("How well `Article.Confidence` tells the F1", "confidence", "pages", "mean confidence", "mean F1");
        foreach (var bin in calibration.Bins.Append(calibration.All))
        {
            var (confidence, f1) = (MarkdownTable.Share(bin.MeanConfidence), MarkdownTable.Share(bin.MeanF1));
            table.AddRow(bin.Name, MarkdownTable.Number(bin.Pages), confidence, f1);
        }

        _writer.WriteLine($"\nExpected calibration error: {MarkdownTable.Share(calibration.ExpectedError)}.");
    }

    private static string[] FigureNames => ["pages", "F1", "precision", "recall"];

    private static string[] Cells(Figures figures) =>
    [
        MarkdownTable.Number(figures.Pages),
        MarkdownTable.Share(figures.F1),
        MarkdownTable.Share(figures.Precision),
        MarkdownTable.Share(figures.Recall),
    ];

    private MarkdownTable Begin(string caption, params string[] columns)
    {
        _writer.WriteLine($"\n{caption}:\n");
        return new MarkdownTable(_writer, columns);
    }
}
