using System.Text.Json;

namespace ArticleExtract.Cli.Batch;

/// <summary>What names a page in a batch: a text or a number, given back as it came.</summary>
internal readonly record struct RecordId
{
    private readonly string? _text;
    private readonly string? _number;

    private RecordId(string? text, string? number)
    {
        _text = text;
        _number = number;
    }

    /// <summary>Whether there is one.</summary>
    public bool IsKnown => _text is not null || _number is not null;

    /// <summary>An id that is a text.</summary>
    public static RecordId FromText(string text) => new(text, null);

    /// <summary>An id that is a number in JSON's notation, with all its digits.</summary>
    public static RecordId FromNumber(string number) => new(null, number);

    /// <summary>Writes it; JSON's null when there is none.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_number is not null)
        {
            writer.WriteRawValue(_number);
        }
        else
        {
            writer.WriteStringValue(_text);
        }
    }
}
