using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleExtract.Tests.Corpus;

/// <summary>What an <c>expected.json</c> states. tests/corpus/README.md describes the format.</summary>
internal sealed class CorpusExpectation
{
    private static readonly Dictionary<string, JsonValueKind> Properties = new()
    {
        [CorpusProperty.Why] = JsonValueKind.String,
        [CorpusProperty.KnownFailures] = JsonValueKind.Object,
        [CorpusProperty.Url] = JsonValueKind.String,
        [CorpusProperty.ContentType] = JsonValueKind.String,
        [CorpusProperty.Title] = JsonValueKind.String,
        [CorpusProperty.Authors] = JsonValueKind.Array,
        [CorpusProperty.Published] = JsonValueKind.String,
        [CorpusProperty.Modified] = JsonValueKind.String,
        [CorpusProperty.Dateline] = JsonValueKind.Object,
        [CorpusProperty.SiteName] = JsonValueKind.String,
        [CorpusProperty.Breadcrumbs] = JsonValueKind.Array,
        [CorpusProperty.Language] = JsonValueKind.String,
        [CorpusProperty.PageType] = JsonValueKind.String,
        [CorpusProperty.Body] = JsonValueKind.Array,
        [CorpusProperty.BodyContains] = JsonValueKind.Array,
        [CorpusProperty.BodyLacks] = JsonValueKind.Array,
        [CorpusProperty.LinkLists] = JsonValueKind.Array,
        [CorpusProperty.LinkListsInclude] = JsonValueKind.Array,
    };

    private static readonly string[] NullableProperties =
    [
        CorpusProperty.Title, CorpusProperty.Published, CorpusProperty.Modified, CorpusProperty.Dateline, CorpusProperty.SiteName, CorpusProperty.Language,
    ];

    private readonly JsonObject _json;

    private CorpusExpectation(JsonObject json) => _json = json;

    /// <summary>The page's address; <see langword="null"/> when the case gives none.</summary>
    public Uri? Url => _json[CorpusProperty.Url] is { } url ? new Uri(url.GetValue<string>()) : null;

    /// <summary>The content type the page was served with; <see langword="null"/> when the case gives none.</summary>
    public string? ContentType => _json[CorpusProperty.ContentType]?.GetValue<string>();

    /// <summary>What is asserted of the article: name and value, <see langword="null"/> where the article must have none.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Assertions =>
        _json.Where(property => property.Key is not (CorpusProperty.Why or CorpusProperty.KnownFailures or CorpusProperty.Url or CorpusProperty.ContentType));

    /// <summary>Whether the case says that a property is not yet as expected, and why.</summary>
    public bool IsKnownFailure(string property) => _json[CorpusProperty.KnownFailures]?[property] is not null;

    /// <summary>Reads an expectation.</summary>
    /// <exception cref="FormatException">A property is unknown, missing or of the wrong kind; the message names it.</exception>
    public static CorpusExpectation Parse(string json)
    {
        var expectation = JsonNode.Parse(json) as JsonObject
            ?? throw new FormatException("An expectation is one JSON object.");
        if (!expectation.ContainsKey(CorpusProperty.Why))
        {
            throw new FormatException($"'{CorpusProperty.Why}' is missing: say in one line what the page tests.");
        }

        foreach (var (name, value) in expectation)
        {
            Check(name, value);
        }

        foreach (var (name, _) in expectation[CorpusProperty.KnownFailures]?.AsObject() ?? [])
        {
            if (!expectation.ContainsKey(name))
            {
                throw new FormatException($"'{name}' is a known failure, but the case does not assert it.");
            }
        }

        return new CorpusExpectation(expectation);
    }

    private static void Check(string name, JsonNode? value)
    {
        if (!Properties.TryGetValue(name, out var kind))
        {
            throw new FormatException($"'{name}' is not a property of an expectation. Known are: {string.Join(", ", Properties.Keys)}.");
        }

        var found = value?.GetValueKind() ?? JsonValueKind.Null;
        if (found != kind && !(value is null && NullableProperties.Contains(name)))
        {
            throw new FormatException($"'{name}' must be of the kind {kind}, but is {found}.");
        }
    }
}
