using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>The pages that the model is trained and scored on.</summary>
internal static class Sources
{
    /// <summary>What a weakly labelled word counts.</summary>
    private const float WeakWeight = 0.5f;

    private static readonly string[] WeakCorpora = ["news-weak", "ml-dev"];

    /// <summary>The corpora that held-out models of HTML pages are scored on.</summary>
    public static readonly IReadOnlyList<string> ScoredMarkup = ["wcxb-dev", "ml-dev"];

    /// <summary>The corpora that held-out models of flattened pages are scored on.</summary>
    public static readonly IReadOnlyList<string> ScoredText = ["wcxb-dev-flat"];

    /// <summary>HTML pages.</summary>
    public static IEnumerable<TrainingSource> Markup(string folder) => [Gold(folder, "wcxb-dev"), .. Weak(folder, isFlattened: false)];

    /// <summary>Flattened pages.</summary>
    public static IEnumerable<TrainingSource> Text(string folder) => [Gold(folder, "wcxb-dev-flat"), .. Weak(folder, isFlattened: true)];

    private static TrainingSource Gold(string folder, string name)
    {
        var corpus = Corpus.Open(Path.Combine(folder, name));
        return new TrainingSource(name, corpus.ReadPageLines(), LabelFile.ReadGold(corpus));
    }

    private static IEnumerable<TrainingSource> Weak(string folder, bool isFlattened)
    {
        var labels = LabelFile.ReadWeak(Path.Combine(folder, "news-weak.gold.jsonl.gz"));
        LabelFile.AddSnippets(labels, Corpus.Open(Path.Combine(folder, "ml-dev")));
        return WeakCorpora.Select(name =>
            new TrainingSource(name, Corpus.Open(Path.Combine(folder, name)).ReadPageLines(), labels, WeakWeight, isFlattened));
    }
}
