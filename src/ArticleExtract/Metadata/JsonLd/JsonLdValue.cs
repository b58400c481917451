using System.Text.Json;

namespace ArticleExtract.Metadata.JsonLd;

/// <summary>Reads JSON-LD values, which may be one or many, text or an object with a value.</summary>
internal static class JsonLdValue
{
    /// <summary>A text property of an object: the first text where there are several, cleaned; <see langword="null"/> when there is none.</summary>
    public static string? ReadText(JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(property, out var found) ? ReadText(found) : null;

    /// <summary>A value as text: a string, the first string of an array, the <c>@value</c> of an object.</summary>
    public static string? ReadText(JsonElement value)
    {
        var one = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        if (one.ValueKind == JsonValueKind.Object && !one.TryGetProperty("@value", out one))
        {
            return null;
        }

        return one.ValueKind switch
        {
            JsonValueKind.String => MetadataText.Clean(one.GetString()),
            JsonValueKind.Number => one.GetRawText(),
            _ => null,
        };
    }

    /// <summary>The name of a thing: the text itself, or its <c>name</c>.</summary>
    public static string? ReadName(JsonElement value) => ReadText(value) ?? ReadText(value, "name");

    /// <summary>The values of a property: those of an array one by one, another value alone.</summary>
    public static IEnumerable<JsonElement> ReadAll(JsonElement value, string property)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(property, out var found))
        {
            return [];
        }

        return found.ValueKind == JsonValueKind.Array ? found.EnumerateArray() : [found];
    }

    /// <summary>The types of an object, without the address of their vocabulary.</summary>
    public static IEnumerable<string> ReadTypes(JsonElement value)
    {
        foreach (var type in ReadAll(value, "@type"))
        {
            if (type.ValueKind == JsonValueKind.String && type.GetString() is { } name)
            {
                yield return name[(name.AsSpan().LastIndexOfAny('/', ':', '#') + 1)..];
            }
        }
    }
}
