using ArticleExtract.Html;
using ArticleExtract.Pages;
using ArticleExtract.PlainText;

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

    private void CheckInput(string source, string parameter, Uri? url)
    {
        ArgumentNullException.ThrowIfNull(source, parameter);
        if (url is { IsAbsoluteUri: false })
        {
            throw new ArgumentException($"The page's address must be absolute, but is '{url}'. Give it with its scheme and host, or leave it out.", nameof(url));
        }

        if (source.Length > _options.MaxInputLength)
        {
            throw new PageLimitException(
                $"The page has {source.Length} characters; {nameof(ArticleExtractorOptions.MaxInputLength)} allows {_options.MaxInputLength}. Raise the limit, or skip the page.");
        }
    }
}
