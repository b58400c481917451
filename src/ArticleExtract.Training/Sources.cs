using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Training.Labels;

namespace ArticleExtract.Training;

/// <summary>The pages that the model is trained and scored on.</summary>
internal static class Sources
{
    /// <summary>What a weakly labelled word counts.</summary>
    private const float WeakWeight = 0.8f;

    private static readonly string[] WeakCorpora = ["news-weak", "ml-dev"];

    /// <summary>HTML pages.</summary>
    public static PageSet Markup(string folder)
    {
        var weak = Weak(folder, isFlattened: false);
        return new PageSet([Gold(folder, "wcxb-dev"), .. weak], [Open(folder, "wcxb-dev"), Open(folder, "ml-dev")], weak);
    }

    /// <summary>Flattened pages.</summary>
    public static PageSet Text(string folder) =>
        new([Gold(folder, "wcxb-dev-flat"), .. Weak(folder, isFlattened: true)], [Open(folder, "wcxb-dev-flat")], []);

    private static TrainingSource Gold(string folder, string name)
    {
        var corpus = Open(folder, name);
        return new TrainingSource(name, corpus.ReadPageLines(), LabelFile.ReadGold(corpus));
    }

    private static TrainingSource[] Weak(string folder, bool isFlattened)
    {
        var labels = LabelFile.ReadWeak(Path.Combine(folder, "news-weak.gold.jsonl.gz"));
        LabelFile.AddSnippets(labels, Open(folder, "ml-dev"));
        return Array.ConvertAll(
            WeakCorpora, name => new TrainingSource(name, Open(folder, name).ReadPageLines(), labels, WeakWeight, isFlattened));
    }

    private static Corpus Open(string folder, string name) => Corpus.Open(Path.Combine(folder, name));
}
