using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleExtract.Articles;

namespace ArticleExtract.Tests.Corpus;

/// <summary>Compares an article with what is expected of it.</summary>
internal static class CorpusComparison
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One message a difference: the field, what was expected and what was found.</summary>
    public static IReadOnlyList<string> Compare(CorpusExpectation expectation, Article article)
    {
        var found = CorpusArticle.From(article);
        return [.. expectation.Assertions.SelectMany(assertion => CompareOrDemandFailure(expectation, assertion, found))];
    }

    /// <summary>A property that is marked as a known failure must fail, so that no mark outlives its reason.</summary>
    private static IEnumerable<string> CompareOrDemandFailure(CorpusExpectation expectation, KeyValuePair<string, JsonNode?> assertion, JsonObject found)
    {
        var differences = Compare(assertion.Key, assertion.Value, found);
        return !expectation.IsKnownFailure(assertion.Key) ? differences
            : differences.Any() ? []
            : [$"{assertion.Key}: is as expected now, so remove it from '{CorpusProperty.KnownFailures}'"];
    }

    private static IEnumerable<string> Compare(string name, JsonNode? expected, JsonObject found) => name switch
    {
        CorpusProperty.Body => CompareBody(expected!.AsArray(), found[CorpusProperty.Body]!.AsArray()),
        CorpusProperty.BodyContains => FindAbsent(expected!.AsArray(), TextOf(found)),
        CorpusProperty.BodyLacks => FindPresent(expected!.AsArray(), TextOf(found)),
        CorpusProperty.LinkLists => CompareValue(name, expected, WithStatedKinds(expected!.AsArray(), found[name]!.AsArray())),
        CorpusProperty.LinkListsInclude => CompareLists(expected!.AsArray(), found[CorpusProperty.LinkLists]!.AsArray()),
        CorpusProperty.Dateline when expected is JsonObject parts && found[name] is JsonObject dateline => CompareDateline(parts, dateline),
        _ => CompareValue(name, expected, found[name]),
    };

    private static IEnumerable<string> CompareValue(string name, JsonNode? expected, JsonNode? found) =>
        JsonNode.DeepEquals(expected, found) ? [] : [$"{name}: expected {Print(expected)}, found {Print(found)}"];

    private static IEnumerable<string> CompareDateline(JsonObject expected, JsonObject found) =>
        expected.SelectMany(part => found.ContainsKey(part.Key)
            ? CompareValue($"{CorpusProperty.Dateline}.{part.Key}", part.Value, found[part.Key])
            : throw new FormatException($"'{part.Key}' is not a part of a dateline. Known are: {string.Join(", ", found.Select(known => known.Key))}."));

    private static IEnumerable<string> CompareBody(JsonArray expected, JsonArray found)
    {
        if (JsonNode.DeepEquals(expected, found))
        {
            return [];
        }

        var missing = Without(expected, found).Select(block => $"body: missing {Print(block)}");
        var extra = Without(found, expected).Select(block => $"body: not expected {Print(block)}");
        string[] differences = [.. missing, .. extra];
        return differences.Length > 0
            ? differences
            : [$"body: other order or number of the same blocks: expected {Print(expected)}, found {Print(found)}"];
    }

    private static IEnumerable<JsonNode?> Without(JsonArray blocks, JsonArray others) =>
        blocks.Where(block => !others.Any(other => JsonNode.DeepEquals(block, other)));

    private static IEnumerable<string> FindAbsent(JsonArray snippets, string body) => Texts(snippets)
        .Where(snippet => !body.Contains(snippet, StringComparison.Ordinal))
        .Select(snippet => $"body: must contain \"{snippet}\"");

    private static IEnumerable<string> FindPresent(JsonArray snippets, string body) => Texts(snippets)
        .Where(snippet => body.Contains(snippet, StringComparison.Ordinal))
        .Select(snippet => $"body: must not contain \"{snippet}\"");

    private static IEnumerable<string> Texts(JsonArray texts) => texts.Select(text => text!.GetValue<string>());

    private static string TextOf(JsonObject found) =>
        string.Join('\n', Texts(found[CorpusProperty.Body]!.AsArray()));

    private static IEnumerable<string> CompareLists(JsonArray expected, JsonArray found) => expected
        .Where(list => !found.Any(other => JsonNode.DeepEquals(list, WithStatedKind(list, other))))
        .Select(list => $"linkLists: must include {Print(list)}, found {Print(found)}");

    private static JsonArray WithStatedKinds(JsonArray expected, JsonArray found) =>
        [.. found.Select((list, i) => WithStatedKind(i < expected.Count ? expected[i] : null, list))];

    /// <summary>A list that was found, without its kind where none is stated.</summary>
    private static JsonNode WithStatedKind(JsonNode? expected, JsonNode? found)
    {
        var list = found!.DeepClone().AsObject();
        if (expected?["kind"] is null)
        {
            list.Remove("kind");
        }

        return list;
    }

    private static string Print(JsonNode? value) => value?.ToJsonString(Readable) ?? "null";
}
