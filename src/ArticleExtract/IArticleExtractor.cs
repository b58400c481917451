using ArticleExtract.Articles;
using ArticleExtract.Pages;

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
}
