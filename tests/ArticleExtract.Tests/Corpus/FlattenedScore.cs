using System.Text.Json.Nodes;

namespace ArticleExtract.Tests.Corpus;

/// <summary>How many of the things that the cases of flattened pages state were found.</summary>
internal sealed class FlattenedScore
{
    /// <summary>The cases counted so far.</summary>
    public int Cases { get; private set; }

    /// <summary>Bodies that are exactly as stated.</summary>
    public Tally Bodies { get; } = new();

    public Tally Titles { get; } = new();

    public Tally Dates { get; } = new();

    public Tally Sites { get; } = new();

    /// <summary>Items of link lists: of those stated, how many stand in a list that was found.</summary>
    public Tally ItemRecall { get; } = new();

    /// <summary>Items of link lists: of those found, how many are stated.</summary>
    public Tally ItemPrecision { get; } = new();

    /// <summary>Labels of the stated lists.</summary>
    public Tally Labels { get; } = new();

    /// <summary>Counts a case, its known failures too.</summary>
    public void Add(CorpusCase page)
    {
        Cases++;
        var found = CorpusArticle.From(page.Extract());
        foreach (var (name, expected) in page.Expected.Assertions)
        {
            var exact = JsonNode.DeepEquals(expected, found[name]) ? 1 : 0;
            switch (name)
            {
                case CorpusProperty.Body:
                    Bodies.Add(exact, 1);
                    break;
                case CorpusProperty.Title:
                    Titles.Add(exact, 1);
                    break;
                case CorpusProperty.Published:
                    Dates.Add(exact, 1);
                    break;
                case CorpusProperty.SiteName:
                    Sites.Add(exact, 1);
                    break;
                case CorpusProperty.LinkLists:
                    AddLists(expected!.AsArray(), found[name]!.AsArray());
                    break;
            }
        }
    }

    private void AddLists(JsonArray expected, JsonArray found)
    {
        var stated = ReadItems(expected);
        var read = ReadItems(found);
        ItemRecall.Add(stated.Count(read.Contains), stated.Count);
        ItemPrecision.Add(read.Count(stated.Contains), read.Count);
        var labels = found.Select(LabelOf).ToList();
        Labels.Add(expected.Count(list => labels.Contains(LabelOf(list))), expected.Count);
    }

    private static List<string> ReadItems(JsonArray lists) =>
        [.. lists.SelectMany(list => list!["items"]!.AsArray()).Select(item => item!.GetValue<string>())];

    private static string? LabelOf(JsonNode? list) => list!["label"]?.GetValue<string>();
}
