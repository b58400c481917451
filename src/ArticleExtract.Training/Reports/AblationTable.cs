using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Training.Reports;

/// <summary>Writes what held-out pages lose when a group of features is left out, a row a group, as Markdown.</summary>
internal sealed class AblationTable
{
    private readonly MarkdownTable _table;
    private readonly IReadOnlyList<IReadOnlyList<ScoredPage>> _complete;

    /// <summary>Writes the head, and what all features give.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="corpora">The names of the corpora.</param>
    /// <param name="complete">The pages of each corpus, as all features extract them.</param>
    public AblationTable(TextWriter writer, IReadOnlyList<string> corpora, IReadOnlyList<IReadOnlyList<ScoredPage>> complete)
    {
        _complete = complete;
        _table = new MarkdownTable(
            writer, ["left out", "features", .. corpora.SelectMany(name => (string[])[$"{name} F1", "change (standard error)"])]);
        _table.AddRow([
            "nothing", MarkdownTable.Number(FeatureSet.Names.Count),
            .. complete.SelectMany(pages => (string[])[MarkdownTable.Share(Figures.Of(pages).F1), string.Empty])]);
    }

    /// <summary>Adds a group.</summary>
    /// <param name="group">What was left out.</param>
    /// <param name="without">The pages of each corpus, in the same order, as they are extracted without it.</param>
    public void Add(FeatureGroup group, IReadOnlyList<IReadOnlyList<ScoredPage>> without) =>
        _table.AddRow([group.Name, MarkdownTable.Number(group.Names.Count), .. without.Zip(_complete, Cells).SelectMany(cells => cells)]);

    /// <summary>Snippets are scored over all pages together: their change has no error page by page.</summary>
    private static string[] Cells(IReadOnlyList<ScoredPage> without, IReadOnlyList<ScoredPage> complete)
    {
        var f1 = Figures.Of(without).F1;
        if (!Figures.HasTexts(complete))
        {
            return [MarkdownTable.Share(f1), MarkdownTable.Change(f1 - Figures.Of(complete).F1)];
        }

        var change = PairedDifference.Of([.. without.Select(page => page.Score.F1)], [.. complete.Select(page => page.Score.F1)]);
        return [MarkdownTable.Share(f1), $"{MarkdownTable.Change(change.Mean)} ({MarkdownTable.Error(change.StandardError)})"];
    }
}
