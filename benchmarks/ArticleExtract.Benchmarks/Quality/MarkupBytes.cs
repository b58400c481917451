using System.Text;
using AngleSharp.Html.Parser;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>Decodes pages that a corpus holds as bytes, with AngleSharp's reading of byte order marks and <c>meta</c> elements.</summary>
internal static class MarkupBytes
{
    static MarkupBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The markup as text.</summary>
    public static string Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var document = new HtmlParser().ParseDocument(stream);
        return document.Source.Text;
    }
}
