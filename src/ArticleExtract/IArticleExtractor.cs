using ArticleExtract.Articles;
using ArticleExtract.Pages;
using ArticleExtract.Text.Charsets;

namespace ArticleExtract;

/// <summary>Reads the article out of a page. The seam for other extractors and for comparisons.</summary>
/// <remarks>
/// An implementation is safe to share between threads. It never throws for what a page contains; a page without an article gives an
/// <see cref="Article"/> without blocks.
/// </remarks>
public interface IArticleExtractor
{
    /// <summary>Reads the article out of an HTML page.</summary>
    /// <param name="html">The page's markup.</param>
    /// <param name="url">The page's absolute address, for relative links and the site's name; <see langword="null"/> when unknown.</param>
    /// <param name="trace">Records the reason of each decision; <see langword="null"/> when nobody wants them.</param>
    /// <returns>The article; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is beyond a limit the caller set.</exception>
    Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null);

    /// <summary>Reads the article out of a page that was flattened to lines of text.</summary>
    /// <param name="text">The page's lines, with any line ends.</param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <param name="trace">Records the reason of each decision; <see langword="null"/> when nobody wants them.</param>
    /// <returns>The article; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is beyond a limit the caller set.</exception>
    Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null);
    /// <summary>Reads the article out of the bytes of a page, whose charset is found as browsers find it.</summary>
    /// <param name="page">The page as it was stored or sent.</param>
    /// <param name="contentType">
    /// The page's content type (RFC 9110, section 8.3), such as <c>text/html; charset=gb2312</c>; <see langword="null"/> when unknown. A page
    /// of <c>text/plain</c> is read as lines of text, every other one as HTML.
    /// </param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <param name="trace">Records the reason of each decision; <see langword="null"/> when nobody wants them.</param>
    /// <returns>The article; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is beyond a limit.</exception>
    Article ExtractBytes(ReadOnlyMemory<byte> page, string? contentType = null, Uri? url = null, ExtractionTrace? trace = null)
    {
        var text = PageDecoder.Decode(page.Span, contentType);
        return ContentType.IsPlainText(contentType) ? ExtractText(text, url, trace) : ExtractHtml(text, url, trace);
    }

    /// <summary>Reads a stream to its end and the article out of it, as <see cref="ExtractBytes"/> does.</summary>
    /// <param name="page">The page as it was stored or sent. It is not closed.</param>
    /// <param name="contentType">The page's content type; <see langword="null"/> when unknown.</param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <returns>The article; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    async Task<Article> ExtractAsync(Stream page, string? contentType = null, Uri? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var bytes = await PageStream.ReadAsync(page, int.MaxValue, cancellationToken).ConfigureAwait(false);
        return ExtractBytes(bytes, contentType, url);
    }
}
