using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleExtract.Datelines;
using ArticleExtract.LinkLists;

namespace ArticleExtract.Articles;

/// <summary>The JSON form of an article. Its names and their order are a contract that other programs read.</summary>
internal sealed record ArticleJson(
    string? Url,
    string? Title,
    IReadOnlyList<string> Authors,
    string? Published,
    string? Modified,
    DatelineJson? Dateline,
    string? SiteName,
    IReadOnlyList<string> Breadcrumbs,
    string? Language,
    string PageType,
    double Confidence,
    string Text,
    IReadOnlyList<LinkListJson> LinkLists)
{
    public const int ConfidenceDecimals = 4;

    /// <summary>Writes an article as one line.</summary>
    public static string Write(Article article) => JsonSerializer.Serialize(From(article), ArticleJsonContext.Readable.ArticleJson);

    /// <summary>Writes the properties of an article into an object that was begun.</summary>
    public static void WriteProperties(Article article, Utf8JsonWriter writer)
    {
        var json = From(article);
        foreach (var property in ArticleJsonContext.Readable.ArticleJson.Properties)
        {
            writer.WritePropertyName(property.Name);
            JsonSerializer.Serialize(writer, property.Get!(json), property.PropertyType, ArticleJsonContext.Readable);
        }
    }

    private static ArticleJson From(Article article) => new(
        article.Url?.AbsoluteUri,
        article.Title,
        article.Authors,
        article.Published?.ToString(),
        article.Modified?.ToString(),
        article.Dateline is { } dateline ? DatelineJson.From(dateline) : null,
        article.SiteName,
        article.Breadcrumbs,
        article.Language,
        JsonNamingPolicy.CamelCase.ConvertName(article.PageType.ToString()),
        Math.Round(article.Confidence, ConfidenceDecimals),
        article.ToText(),
        article.LinkLists.Select(LinkListJson.From).ToArray());
}

/// <summary>The JSON form of a dateline.</summary>
internal sealed record DatelineJson(
    IReadOnlyList<string> Places, string? Region, string? Country, string? Agency, string? AgencyText, string? Date, double Confidence)
{
    public static DatelineJson From(Dateline dateline) => new(
        dateline.Places,
        dateline.Region,
        dateline.Country,
        dateline.Agency,
        dateline.AgencyText,
        dateline.Date?.ToString(),
        Math.Round(dateline.Confidence, ArticleJson.ConfidenceDecimals));
}

/// <summary>The JSON form of a link list.</summary>
internal sealed record LinkListJson(string? Label, string Kind, IReadOnlyList<LinkListItemJson> Items)
{
    public static LinkListJson From(LinkList list) =>
        new(
            list.Label,
            JsonNamingPolicy.CamelCase.ConvertName(list.Kind.ToString()),
            list.Items.Select(item => new LinkListItemJson(item.Text, item.Url?.AbsoluteUri)).ToArray());
}

/// <summary>The JSON form of an entry of a link list.</summary>
internal sealed record LinkListItemJson(string Text, string? Url);

/// <summary>Serialisation without reflection, so that it works when compiled ahead of time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext
{
    /// <summary>Writes letters of all scripts as they are. The output is JSON in UTF-8, not text for an HTML page.</summary>
    public static ArticleJsonContext Readable { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
