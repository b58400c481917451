using ArticleExtract.Html;
using ArticleExtract.Pages;
using ArticleExtract.PlainText;
using ArticleExtract.Text.Charsets;

namespace ArticleExtract;

/// <summary>Reads a page, from HTML or from text that was flattened to lines, into the <see cref="Page"/> that strategies work on.</summary>
/// <remarks>Immutable and thread-safe. Nothing a page contains makes it throw, run code or reach the network.</remarks>
public sealed class PageReader
{
    private readonly ArticleExtractorOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Its limits; <see langword="null"/> for the defaults. The strategies are not used.</param>
    public PageReader(ArticleExtractorOptions? options = null) => _options = options ?? new ArticleExtractorOptions();

    /// <summary>Reads HTML.</summary>
    /// <param name="html">The page's markup.</param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is longer than <see cref="ArticleExtractorOptions.MaxInputLength"/>.</exception>
    public Page ReadHtml(string html, Uri? url = null)
    {
        CheckInput(html, nameof(html), url);
        return HtmlPageReader.Read(html, url, _options.MaxDepth);
    }

    /// <summary>Reads text that was flattened to lines.</summary>
    /// <param name="text">The page's lines, with any line ends.</param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is longer than <see cref="ArticleExtractorOptions.MaxInputLength"/>.</exception>
    public Page ReadText(string text, Uri? url = null)
    {
        CheckInput(text, nameof(text), url);
        return TextPageReader.Read(text, url);
    }

    /// <summary>Reads the bytes of a page, whose charset is found as browsers find it.</summary>
    /// <param name="page">The page as it was stored or sent.</param>
    /// <param name="contentType">
    /// The page's content type (RFC 9110, section 8.3), such as <c>text/html; charset=gb2312</c>; <see langword="null"/> when unknown. A page
    /// of <c>text/plain</c> is read as lines of text, every other one as HTML.
    /// </param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is longer than <see cref="ArticleExtractorOptions.MaxInputLength"/>.</exception>
    public Page ReadBytes(ReadOnlyMemory<byte> page, string? contentType = null, Uri? url = null)
    {
        CheckUrl(url);
        PageStream.CheckLength(page.Length, _options.MaxInputLength);
        var text = PageDecoder.Decode(page.Span, contentType);
        return ContentType.IsPlainText(contentType) ? ReadText(text, url) : ReadHtml(text, url);
    }

    /// <summary>Reads a stream to its end and the page out of it, as <see cref="ReadBytes"/> does.</summary>
    /// <param name="page">The page as it was stored or sent. It is not closed.</param>
    /// <param name="contentType">The page's content type; <see langword="null"/> when unknown.</param>
    /// <param name="url">The page's absolute address; <see langword="null"/> when unknown.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="PageLimitException">The page is longer than <see cref="ArticleExtractorOptions.MaxInputLength"/>; no more is read then.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<Page> ReadAsync(Stream page, string? contentType = null, Uri? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        CheckUrl(url);
        var bytes = await PageStream.ReadAsync(page, _options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return ReadBytes(bytes, contentType, url);
    }

    private static void CheckUrl(Uri? url)
    {
        if (url is { IsAbsoluteUri: false })
        {
            throw new ArgumentException($"The page's address must be absolute, but is '{url}'. Give it with its scheme and host, or leave it out.", nameof(url));
        }
    }

    private void CheckInput(string source, string parameter, Uri? url)
    {
        ArgumentNullException.ThrowIfNull(source, parameter);
        CheckUrl(url);
        if (source.Length > _options.MaxInputLength)
        {
            throw new PageLimitException(
                $"The page has {source.Length} characters; {nameof(ArticleExtractorOptions.MaxInputLength)} allows {_options.MaxInputLength}. Raise the limit, or skip the page.");
        }
    }
}
