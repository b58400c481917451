using System.IO.Compression;
using System.Text.Json;

namespace ArticleExtract.Training.Tests;

/// <summary>A folder with the corpora that training reads, each of a few pages of as many sites. Dispose it to delete it.</summary>
internal sealed class SmallCorpora : IDisposable
{
    private const int Pages = 30;

    private static readonly string[] With = ["The town council"];

    private static readonly string[] Without = ["All rights reserved"];

    private static readonly string[] Verbs = ["opened", "closed", "painted", "measured", "sold", "moved"];

    public SmallCorpora()
    {
        Folder = Directory.CreateTempSubdirectory("corpora-").FullName;
        Write("wcxb-dev.pages.jsonl", id => new { id, url = UrlOf(id), html = Html(id) });
        Write("wcxb-dev.gold.jsonl", id => new { id, url = UrlOf(id), type = "article", text = Body(id) });
        Write("wcxb-dev-flat.pages.jsonl", id => new { id, url = UrlOf(id), text = $"Home\nNews\nContact\n{Body(id)}\nAll rights reserved" });
        Write("ml-dev.pages.jsonl", id => new { id, url = UrlOf(id), html = Html(id) });
        Write("ml-dev.gold.jsonl", id => new { id, with = With, without = Without });
        Write("news-weak.pages.jsonl", id => new { id = "weak-" + id, url = UrlOf(id), html = Html(id) });
        WriteCompressed("news-weak.gold.jsonl.gz", id => new { id = "weak-" + id, all = Body(id), some = "" });
    }

    /// <summary>Where they are.</summary>
    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string UrlOf(string id) => $"https://site-{id}.example/story";

    private static string Body(string id) => string.Join('\n', Paragraphs(id));

    private static IEnumerable<string> Paragraphs(string id) => Verbs.Select(verb =>
        $"The town council of {id} {verb} the old bridge by the river, and many people came to see what had become of it after all these years.");

    private static string Html(string id) =>
        $"""
        <body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/contact">Contact</a></ul></nav>
        <div class="story">{string.Concat(Paragraphs(id).Select(paragraph => $"<p>{paragraph}</p>"))}</div>
        <div class="footer"><p>All rights reserved</p></div></body>
        """;

    private static IEnumerable<string> Lines(Func<string, object> row) =>
        Enumerable.Range(0, Pages).Select(i => JsonSerializer.Serialize(row($"{i}")));

    private void Write(string name, Func<string, object> row) => File.WriteAllLines(Path.Combine(Folder, name), Lines(row));

    private void WriteCompressed(string name, Func<string, object> row)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(Path.Combine(Folder, name)), CompressionLevel.Fastest));
        foreach (var line in Lines(row))
        {
            writer.WriteLine(line);
        }
    }
}
