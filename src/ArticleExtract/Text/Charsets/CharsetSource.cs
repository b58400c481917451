namespace ArticleExtract.Text.Charsets;

/// <summary>Why bytes were read in a charset.</summary>
internal enum CharsetSource : byte
{
    /// <summary>The bytes begin with its byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The content type, as the server sent it, names it.</summary>
    ContentType,

    /// <summary>A <c>meta</c> element names it.</summary>
    MetaElement,

    /// <summary>The XML declaration names it.</summary>
    XmlDeclaration,

    /// <summary>Nothing names a charset that the bytes agree with; the bytes look like this one.</summary>
    Detection,
}
