using System.Text.Json;

namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>Reads the JSON lines of a corpus.</summary>
internal static class CorpusJson
{
    /// <summary>Reads a line of a pages file.</summary>
    /// <exception cref="InvalidDataException">The line has no identifier, or not exactly one of html, htmlBase64 and text.</exception>
    public static CorpusPage ReadPage(string line)
    {
        using var json = Parse(line);
        var row = json.RootElement;
        var page = new CorpusPage
        {
            Id = ReadId(row),
            Url = Uri.TryCreate(ReadString(row, "url"), UriKind.Absolute, out var url) ? url : null,
            Html = ReadString(row, "html"),
            HtmlBytes = ReadString(row, "htmlBase64") is { } base64 ? Convert.FromBase64String(base64) : null,
            ContentType = ReadString(row, "contentType"),
            Text = ReadString(row, "text"),
        };
        var forms = (page.Html is null ? 0 : 1) + (page.HtmlBytes is null ? 0 : 1) + (page.Text is null ? 0 : 1);
        return forms == 1
            ? page
            : throw new InvalidDataException($"Page {page.Id} has {forms} of html, htmlBase64 and text; it needs exactly one.");
    }

    /// <summary>Reads a line of a gold file.</summary>
    /// <exception cref="InvalidDataException">The line has no identifier.</exception>
    public static GoldPage ReadGold(string line)
    {
        using var json = Parse(line);
        var row = json.RootElement;
        return new GoldPage
        {
            Id = ReadId(row),
            Url = ReadString(row, "url"),
            Type = ReadString(row, "type"),
            Text = ReadString(row, "text"),
            Title = ReadString(row, "title"),
            Author = ReadString(row, "author"),
            Date = ReadString(row, "date"),
            With = ReadStrings(row, "with"),
            Without = ReadStrings(row, "without"),
        };
    }

    private static JsonDocument Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"A line of the corpus is not JSON: {error.Message}", error);
        }
    }

    private static string ReadId(JsonElement row) =>
        row.TryGetProperty("id", out var id) ? id.ToString() : throw new InvalidDataException("A line of the corpus has no \"id\".");

    private static string? ReadString(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> ReadStrings(JsonElement row, string name) =>
        row.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Select(value => value.GetString() ?? string.Empty).ToArray()
            : [];
}
