using System.Text.Unicode;

namespace ArticleExtract.Text.Charsets;

/// <summary>Reads the bytes of a page as text, as browsers do: byte order mark, content type, markup, and only then by their look.</summary>
/// <remarks>
/// Where the bytes contradict what is declared, their look decides: browsers show garbage there, and nobody extracts an article from
/// garbage. It never throws for content; bytes without a meaning become U+FFFD.
/// </remarks>
internal static class CharsetDecoder
{
    /// <summary>Decodes.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="contentType">What its server says it is; <see langword="null"/> when nobody does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (FindByteOrderMark(bytes, out var marked, out var markLength))
        {
            return new DecodedText(marked.Encoding.GetString(bytes[markLength..]), marked, CharsetSource.ByteOrderMark);
        }

        if (FindDeclared(bytes, contentType) is (var declared, var source) && !IsContradicted(declared, bytes))
        {
            return new DecodedText(declared.Encoding.GetString(bytes), declared, source);
        }

        var detected = CharsetDetector.Detect(bytes);
        return new DecodedText(detected.Encoding.GetString(bytes), detected, CharsetSource.Detection);
    }

    private static bool FindByteOrderMark(ReadOnlySpan<byte> bytes, out Charset charset, out int length)
    {
        (charset, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (CharsetLabels.Utf8, 3),
            [0xFF, 0xFE, ..] => (CharsetLabels.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (CharsetLabels.Utf16BigEndian, 2),
            _ => (CharsetLabels.Utf8, 0),
        };
        return length > 0;
    }

    private static (Charset Charset, CharsetSource Source)? FindDeclared(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (ContentType.FindCharset(contentType) is { } label && CharsetLabels.Find(label) is { } sent)
        {
            return (sent, CharsetSource.ContentType);
        }

        if (ContentType.IsPlainText(contentType))
        {
            return null;
        }

        if (MetaPrescan.FindMetaCharset(bytes) is { } meta)
        {
            return (meta, CharsetSource.MetaElement);
        }

        return MetaPrescan.FindXmlCharset(bytes) is { } xml ? (xml, CharsetSource.XmlDeclaration) : null;
    }

    private static bool IsContradicted(Charset declared, ReadOnlySpan<byte> bytes)
    {
        if (declared.IsUtf16)
        {
            return !bytes.Contains((byte)0);
        }

        return declared.IsUtf8
            ? !Utf8.IsValid(bytes) && Utf8Evidence.Measure(bytes).IsRefuted
            : Utf8Evidence.Measure(bytes).IsCertain;
    }
}
