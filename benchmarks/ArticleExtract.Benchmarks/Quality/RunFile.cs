using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>Writes a run as JSON lines, the form that the independent scorer reads.</summary>
internal sealed class RunFile : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter _writer;

    public RunFile(string path) => _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>The path for one of several strategies: its name stands before the extension.</summary>
    public static string PathFor(string path, string strategy) =>
        Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $"{Path.GetFileNameWithoutExtension(path)}.{strategy}{Path.GetExtension(path)}");

    /// <summary>Writes a page.</summary>
    public void Write(ExtractedPage page) => _writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            id = page.Id,
            title = page.Title,
            authors = page.Authors,
            published = page.Published,
            text = page.Text,
            elapsedMs = Math.Round(page.Elapsed.TotalMilliseconds, 3),
            error = page.Error,
        },
        Json));

    public void Dispose() => _writer.Dispose();
}
