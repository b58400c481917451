using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleExtract.Articles;
using ArticleExtract.Datelines;
using ArticleExtract.LinkLists;

namespace ArticleExtract.Tests.Corpus;

/// <summary>An article in the form in which expectations are written, white space collapsed.</summary>
internal static class CorpusArticle
{
    public static JsonObject From(Article article) => new()
    {
        [CorpusProperty.Title] = Text(article.Title),
        [CorpusProperty.Authors] = Texts(article.Authors),
        [CorpusProperty.Published] = Text(article.Published?.ToString()),
        [CorpusProperty.Modified] = Text(article.Modified?.ToString()),
        [CorpusProperty.Dateline] = article.Dateline is { } dateline ? From(dateline) : null,
        [CorpusProperty.SiteName] = Text(article.SiteName),
        [CorpusProperty.Breadcrumbs] = Texts(article.Breadcrumbs),
        [CorpusProperty.Language] = Text(article.Language),
        [CorpusProperty.PageType] = JsonNamingPolicy.CamelCase.ConvertName(article.PageType.ToString()),
        [CorpusProperty.Body] = Texts(article.Blocks.Select(block => block.Text)),
        [CorpusProperty.LinkLists] = new JsonArray([.. article.LinkLists.Select(From)]),
    };

    private static JsonObject From(Dateline dateline) => new()
    {
        ["places"] = Texts(dateline.Places),
        ["region"] = Text(dateline.Region),
        ["country"] = Text(dateline.Country),
        ["agency"] = Text(dateline.Agency),
        ["date"] = Text(dateline.Date?.ToString()),
    };

    private static JsonNode From(LinkList list) => new JsonObject
    {
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(list.Kind.ToString()),
        ["label"] = Text(list.Label),
        ["items"] = Texts(list.Items.Select(item => item.Text)),
    };

    private static JsonNode? Text(string? text) =>
        text is null ? null : JsonValue.Create(string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries)));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(Text)]);
}
