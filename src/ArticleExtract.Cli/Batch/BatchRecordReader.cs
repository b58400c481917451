using System.Text;
using System.Text.Json;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Batch;

/// <summary>Reads a line of JSON into a <see cref="BatchRecord"/>. What is wrong with the line is part of the result.</summary>
internal static class BatchRecordReader
{
    private const string Expectation = """expected one object such as {"id":"1","html":"..."}""";

    /// <summary>Reads a line.</summary>
    /// <returns>The record; one with a failure has what stood before the fault.</returns>
    public static BatchRecord Read(ReadOnlySpan<byte> line)
    {
        var record = new BatchRecord();
        try
        {
            ReadObject(line, ref record);
            Check(record);
            return record;
        }
        catch (JsonException exception)
        {
            return record with { Failure = $"not valid JSON at byte {exception.BytePositionInLine + 1}; {Expectation}" };
        }
        catch (InvalidOperationException)
        {
            return record with { Failure = "a text in it is not valid Unicode; write the line in UTF-8, without halves of surrogate pairs" };
        }
        catch (FormatException exception)
        {
            return record with { Failure = exception.Message };
        }
    }

    private static void ReadObject(ReadOnlySpan<byte> line, ref BatchRecord record)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException($"is {Describe(reader.TokenType)}; {Expectation}");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            record = ReadProperty(ref reader, record);
        }

        // Finds what follows the object, which is not valid.
        reader.Read();
    }

    private static BatchRecord ReadProperty(ref Utf8JsonReader reader, BatchRecord record)
    {
        switch (reader.GetString())
        {
            case "id":
                return record with { Id = ReadId(ref reader) };
            case "url":
                return record with { Url = ReadUrl(ref reader) };
            case "html":
                return record with { Html = ReadText(ref reader, "html") };
            case "htmlBase64":
                return record with { HtmlBytes = ReadBytes(ref reader) };
            case "contentType":
                return record with { ContentType = ReadText(ref reader, "contentType") };
            case "text":
                return record with { Text = ReadText(ref reader, "text") };
            default:
                reader.Skip();
                return record;
        }
    }

    private static RecordId ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => RecordId.FromText(reader.GetString()!),
            JsonTokenType.Number => RecordId.FromNumber(Encoding.ASCII.GetString(reader.ValueSpan)),
            _ => throw new FormatException($"\"id\" is {Describe(reader.TokenType)}; expected a string or a number"),
        };
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw new FormatException($"\"{name}\" is {Describe(reader.TokenType)}; expected a string");
    }

    /// <summary>An address that is not usable is an unknown one: crawls have many, and their pages can be read without.</summary>
    private static Uri? ReadUrl(ref Utf8JsonReader reader) =>
        ReadText(ref reader, "url") is { } text && WebAddress.TryParse(text, out var url) ? url : null;

    private static byte[]? ReadBytes(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String when reader.TryGetBytesFromBase64(out var bytes) => bytes,
            _ => throw new FormatException("\"htmlBase64\" is not Base64; expected the page's bytes in the standard alphabet, with padding"),
        };
    }

    private static void Check(BatchRecord record)
    {
        if (!record.Id.IsKnown)
        {
            throw new FormatException("has no \"id\"; give each page a string or a number");
        }

        object?[] contents = [record.Html, record.HtmlBytes, record.Text];
        var count = contents.Count(content => content is not null);
        if (count != 1)
        {
            throw new FormatException($"has {count} of \"html\", \"htmlBase64\" and \"text\"; give exactly one");
        }
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
