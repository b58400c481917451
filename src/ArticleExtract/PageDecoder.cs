using ArticleExtract.Text.Charsets;

namespace ArticleExtract;

/// <summary>Reads the bytes of a page as characters, as browsers do.</summary>
public static class PageDecoder
{
    /// <summary>
    /// Decodes a page. Its charset is that of its byte order mark, else the one its content type names, else the one its markup declares,
    /// else the one its bytes look like (Encoding Standard and HTML Standard, "determining the character encoding"). A declared charset
    /// that the bytes contradict is passed over.
    /// </summary>
    /// <param name="page">The page as it was stored or sent.</param>
    /// <param name="contentType">The page's content type, such as <c>text/html; charset=gb2312</c>; <see langword="null"/> when unknown.</param>
    /// <returns>The characters, without a byte order mark; U+FFFD stands for bytes without a meaning.</returns>
    public static string Decode(ReadOnlySpan<byte> page, string? contentType = null) => CharsetDecoder.Decode(page, contentType).Text;
}
