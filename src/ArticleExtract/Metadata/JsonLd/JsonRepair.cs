using System.Buffers.Text;

namespace ArticleExtract.Metadata.JsonLd;

/// <summary>Mends, in place, what content systems get wrong inside JSON strings.</summary>
/// <remarks>
/// Control characters become spaces, the backslash of an escape that JSON does not know is dropped, and half a surrogate pair becomes the
/// replacement character, because a JSON reader accepts it only to fail when the string is asked for.
/// </remarks>
internal static class JsonRepair
{
    /// <summary>Length of an escape such as <c>\u00e9</c>.</summary>
    private const int UnicodeEscapeLength = 6;

    /// <summary>Mends JSON text in UTF-8.</summary>
    /// <returns>The mended text, in the same memory.</returns>
    public static ReadOnlySpan<byte> Mend(Span<byte> json)
    {
        var length = 0;
        var isInString = false;
        for (var i = 0; i < json.Length;)
        {
            var current = json[i];
            if (isInString && current == '\\')
            {
                var read = MendEscape(json[i..], json[length..], out var written);
                i += read;
                length += written;
                continue;
            }

            isInString ^= current == '"';
            json[length++] = isInString && current < ' ' ? (byte)' ' : current;
            i++;
        }

        return json[..length];
    }

    /// <summary>Copies one escape, mended. Never longer than it was, so source and target may overlap.</summary>
    /// <returns>Number of bytes read.</returns>
    private static int MendEscape(ReadOnlySpan<byte> source, Span<byte> target, out int written)
    {
        var escaped = source.Length > 1 ? source[1] : (byte)0;
        var length = escaped == 'u' ? MeasureUnicodeEscape(source) : 2;
        if (length == 0)
        {
            "\\uFFFD"u8.CopyTo(target);
            written = UnicodeEscapeLength;
            return UnicodeEscapeLength;
        }

        if (!"\"\\/bfnrtu"u8.Contains(escaped))
        {
            written = 0;
            return 1;
        }

        source[..length].CopyTo(target);
        written = length;
        return length;
    }

    /// <summary>The length of a unicode escape, a surrogate pair being one; 0 when it is half a pair.</summary>
    private static int MeasureUnicodeEscape(ReadOnlySpan<byte> source)
    {
        if (!TryReadCodeUnit(source, out var first))
        {
            return 2;
        }

        if (!char.IsSurrogate(first))
        {
            return UnicodeEscapeLength;
        }

        var isPair = TryReadCodeUnit(source[UnicodeEscapeLength..], out var second) && char.IsSurrogatePair(first, second);
        return isPair ? 2 * UnicodeEscapeLength : 0;
    }

    private static bool TryReadCodeUnit(ReadOnlySpan<byte> source, out char unit)
    {
        unit = default;
        if (source.Length < UnicodeEscapeLength || source[0] != '\\' || source[1] != 'u')
        {
            return false;
        }

        var isRead = Utf8Parser.TryParse(source[2..UnicodeEscapeLength], out ushort code, out var read, 'x') && read == 4;
        unit = (char)code;
        return isRead;
    }
}
