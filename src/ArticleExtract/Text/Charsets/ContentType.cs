using System.Buffers;

namespace ArticleExtract.Text.Charsets;

/// <summary>Reads content types, of HTTP and of <c>meta</c> elements.</summary>
internal static class ContentType
{
    private const string CharsetParameter = "charset";

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f;");

    /// <summary>Whether it says that the content is plain text.</summary>
    public static bool IsPlainText(string? contentType)
    {
        var mediaType = contentType.AsSpan();
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType[..end]).Trim().Equals("text/plain", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The value of its charset parameter (HTML Standard, "extracting a character encoding from a meta element").</summary>
    /// <returns><see langword="null"/> when it has none.</returns>
    public static string? FindCharset(ReadOnlySpan<char> contentType)
    {
        while (contentType.IndexOf(CharsetParameter, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
        {
            contentType = contentType[(start + CharsetParameter.Length)..].TrimStart();
            if (contentType.StartsWith("="))
            {
                return ReadValue(contentType[1..].TrimStart());
            }
        }

        return null;
    }

    private static string? ReadValue(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("\"") || value.StartsWith("'"))
        {
            var length = value[1..].IndexOf(value[0]);
            return length < 0 ? null : value.Slice(1, length).ToString();
        }

        var end = value.IndexOfAny(ValueEnds);
        return (end < 0 ? value : value[..end]).ToString();
    }
}
