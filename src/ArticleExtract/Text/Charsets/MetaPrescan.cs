using System.Text;

namespace ArticleExtract.Text.Charsets;

/// <summary>Finds the charset that a page declares in its markup, before the markup is decoded.</summary>
/// <remarks>
/// HTML Standard, "prescan a byte stream to determine its encoding". The standard's prescan ends after 1,024 bytes, but the parser of
/// a browser changes the encoding when it meets a declaration later on; reading further at once comes to the same.
/// </remarks>
internal static class MetaPrescan
{
    /// <summary>Bytes in which a declaration is searched for: even a head full of scripts and styles rarely has more before it.</summary>
    private const int MaxLength = 64 << 10;

    /// <summary>The charset of the first <c>meta</c> element that declares one.</summary>
    /// <returns><see langword="null"/> when none does.</returns>
    public static Charset? FindMetaCharset(ReadOnlySpan<byte> bytes)
    {
        var scanner = new TagScanner(bytes[..Math.Min(bytes.Length, MaxLength)]);
        while (scanner.MoveToTag(out var tag))
        {
            if (Ascii.EqualsIgnoreCase(tag, "meta"u8) && ReadLabel(ref scanner) is { } label && FindDeclared(label) is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    /// <summary>The charset of the XML declaration that the bytes begin with.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public static Charset? FindXmlCharset(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8) || bytes.IndexOf((byte)'>') is not (> 0 and var end) || end > MaxLength)
        {
            return null;
        }

        // The declaration is written like a tag, with its attributes behind the name.
        var scanner = new TagScanner([(byte)'<', .. bytes[2..end]]);
        scanner.MoveToTag(out _);
        while (scanner.MoveToAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("encoding"u8))
            {
                return FindDeclared(Encoding.Latin1.GetString(value));
            }
        }

        return null;
    }

    /// <summary>Reads the attributes of a <c>meta</c> element.</summary>
    /// <returns>The label of the charset it declares; <see langword="null"/> when it declares none.</returns>
    private static string? ReadLabel(ref TagScanner scanner)
    {
        var (isContentType, charset, contentCharset) = (false, default(string), default(string));
        while (scanner.MoveToAttribute(out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, "http-equiv"u8))
            {
                isContentType |= Ascii.EqualsIgnoreCase(value, "content-type"u8);
            }
            else if (Ascii.EqualsIgnoreCase(name, "charset"u8))
            {
                charset ??= Encoding.Latin1.GetString(value);
            }
            else if (Ascii.EqualsIgnoreCase(name, "content"u8))
            {
                contentCharset ??= ContentType.FindCharset(Encoding.Latin1.GetString(value));
            }
        }

        return charset ?? (isContentType ? contentCharset : null);
    }

    /// <summary>
    /// The charset of a label in markup. Markup that could be read is not UTF-16, whatever it says of itself: the standard takes it for
    /// UTF-8, and the private x-user-defined for windows-1252.
    /// </summary>
    private static Charset? FindDeclared(string label)
    {
        if (label.Trim().Equals("x-user-defined", StringComparison.OrdinalIgnoreCase))
        {
            return CharsetLabels.Find("windows-1252");
        }

        var charset = CharsetLabels.Find(label);
        return charset is { IsUtf16: true } ? CharsetLabels.Utf8 : charset;
    }
}
