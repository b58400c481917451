using System.Text.Json;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Training.Labels;

/// <summary>Reads the labels of a corpus, by page.</summary>
internal static class LabelFile
{
    /// <summary>Labels from whole gold texts.</summary>
    public static Dictionary<string, PageLabels> ReadGold(Corpus corpus) =>
        corpus.ReadGold().ToDictionary(page => page.Id, page => new PageLabels(page.Text ?? string.Empty) { Type = page.PageType }, StringComparer.Ordinal);

    /// <summary>Adds the snippets of a corpus to labels.</summary>
    public static void AddSnippets(Dictionary<string, PageLabels> labels, Corpus corpus)
    {
        foreach (var page in corpus.ReadGold())
        {
            if (labels.TryGetValue(page.Id, out var known))
            {
                labels[page.Id] = known with { With = page.With, Without = page.Without };
            }
        }
    }

    /// <summary>Weak labels: what several extractors agree on, and what they do not. Pages on which they agree on nothing are left out.</summary>
    public static Dictionary<string, PageLabels> ReadWeak(string path)
    {
        var labels = new Dictionary<string, PageLabels>(StringComparer.Ordinal);
        foreach (var line in CompressedLines.Read(path))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            if (row.GetProperty("all").GetString() is { Length: > 0 } all)
            {
                labels[row.GetProperty("id").ToString()] = new PageLabels(all) { IsWeak = true, Undecided = row.GetProperty("some").GetString() ?? string.Empty };
            }
        }

        return labels;
    }
}
