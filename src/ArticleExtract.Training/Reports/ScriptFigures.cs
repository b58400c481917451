using System.Text;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;
using ArticleExtract.Text;

namespace ArticleExtract.Training.Reports;

/// <summary>How well the pages in a script are extracted.</summary>
/// <param name="Script">The script; kana counts as Han, and none is that of pages whose gold is empty.</param>
/// <param name="All">The pages.</param>
internal sealed record ScriptFigures(Script Script, Figures All)
{
    /// <summary>The figures of each script, that of most pages first.</summary>
    public static IReadOnlyList<ScriptFigures> Of(IEnumerable<ScoredPage> pages) =>
        pages.GroupBy(page => ScriptOf(page.Gold))
            .Select(group => new ScriptFigures(group.Key, Figures.Of([.. group])))
            .OrderByDescending(figures => figures.All.Pages)
            .ThenBy(figures => figures.Script)
            .ToArray();

    /// <summary>The script of most letters of the gold: it does not depend on what was extracted.</summary>
    private static Script ScriptOf(GoldPage gold)
    {
        var counts = new int[Scripts.Count];
        foreach (var text in gold.Text is { } whole ? [whole] : gold.With.Concat(gold.Without))
        {
            foreach (var letter in text.EnumerateRunes().Where(Rune.IsLetter))
            {
                counts[(int)WithKanaAsHan(Scripts.Of(letter))]++;
            }
        }

        return (Script)Array.IndexOf(counts, counts.Max());
    }

    private static Script WithKanaAsHan(Script script) => script is Script.Hiragana or Script.Katakana ? Script.Han : script;
}
