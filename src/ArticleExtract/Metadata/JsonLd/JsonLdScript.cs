using System.Text;
using System.Text.Json;

namespace ArticleExtract.Metadata.JsonLd;

/// <summary>Reads the values of one JSON-LD script, forgiving the damage that content systems do.</summary>
/// <remarks>
/// Forgiven are HTML comments and CDATA marks around the value, several values in one script, control characters inside strings,
/// escapes that JSON does not know, comments and trailing commas.
/// </remarks>
internal static class JsonLdScript
{
    /// <summary>The longest script that is read; the longest on the development pages is a fourth of it.</summary>
    private const int MaxLength = 1 << 22;

    private static readonly JsonReaderOptions ReaderOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>Reads the values of a script.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="values">Where its objects and arrays are added.</param>
    /// <returns>What is wrong with the script; <see langword="null"/> when all of it was read.</returns>
    public static string? Read(string script, List<JsonElement> values)
    {
        if (script.Length > MaxLength)
        {
            return $"{script.Length} characters; at most {MaxLength} are read";
        }

        var json = JsonRepair.Mend(Encoding.UTF8.GetBytes(script));
        for (var start = FindValue(json, 0); start < json.Length; start = FindValue(json, start))
        {
            var reader = new Utf8JsonReader(json[start..], ReaderOptions);
            try
            {
                values.Add(JsonElement.ParseValue(ref reader));
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }

            start += (int)reader.BytesConsumed;
        }

        return null;
    }

    /// <summary>The start of the next object or array: what stands before it is a comment mark or a stray semicolon.</summary>
    private static int FindValue(ReadOnlySpan<byte> json, int start)
    {
        for (var i = start; i < json.Length; i++)
        {
            if (json[i..].StartsWith("[CDATA["u8))
            {
                i += "[CDATA".Length;
            }
            else if (json[i] is (byte)'{' or (byte)'[')
            {
                return i;
            }
        }

        return json.Length;
    }
}
