using System.Text.Json;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.JsonLd;

/// <summary>The objects that the JSON-LD scripts of a page describe, and which of them the page is about.</summary>
internal sealed class JsonLdGraph
{
    private static readonly ExtractionRule BrokenScript = new("metadata", "broken-json-ld");

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _objectsById = new(StringComparer.Ordinal);

    private JsonLdGraph()
    {
    }

    /// <summary>All objects that stand on their own: roots, members of a <c>@graph</c>, main entities.</summary>
    public IReadOnlyList<JsonElement> Objects => _objects;

    /// <summary>What the page is about, most telling first: its subject, then the page as such.</summary>
    public IReadOnlyList<JsonElement> Subjects { get; private set; } = [];

    /// <summary>Reads the scripts of a page. A broken one is noted and left out.</summary>
    public static JsonLdGraph Read(PageAnnotations annotations)
    {
        var graph = new JsonLdGraph();
        var values = new List<JsonElement>();
        var scripts = annotations.Page.Metadata.JsonLd;
        for (var i = 0; i < scripts.Count; i++)
        {
            if (JsonLdScript.Read(scripts[i], values) is { } damage)
            {
                annotations.Note(BrokenScript, $"script {i}: {damage}");
            }
        }

        graph.AddObjects(values);
        graph.Subjects = JsonLdSubjects.Select(graph, annotations.Page);
        return graph;
    }

    /// <summary>The object itself, or the one elsewhere in the graph that it merely names with <c>@id</c>.</summary>
    public JsonElement Resolve(JsonElement value) =>
        JsonLdValue.ReadText(value, "@id") is { } id && _objectsById.TryGetValue(id, out var target) ? target : value;

    private void AddObjects(List<JsonElement> values)
    {
        var pending = new Stack<JsonElement>();
        PushBackwards(pending, values);
        while (pending.TryPop(out var value))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                PushBackwards(pending, [.. value.EnumerateArray()]);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                Add(value);
                foreach (var container in (ReadOnlySpan<string>)["mainEntityOfPage", "mainEntity", "@graph"])
                {
                    if (value.TryGetProperty(container, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        pending.Push(inner);
                    }
                }
            }
        }
    }

    private static void PushBackwards(Stack<JsonElement> pending, List<JsonElement> values)
    {
        for (var i = values.Count - 1; i >= 0; i--)
        {
            pending.Push(values[i]);
        }
    }

    private void Add(JsonElement value)
    {
        const int IdAlone = 1;
        _objects.Add(value);
        if (JsonLdValue.ReadText(value, "@id") is { } id && CountProperties(value) > IdAlone)
        {
            _objectsById.TryAdd(id, value);
        }
    }

    private static int CountProperties(JsonElement value)
    {
        var count = 0;
        foreach (var _ in value.EnumerateObject())
        {
            count++;
        }

        return count;
    }
}
