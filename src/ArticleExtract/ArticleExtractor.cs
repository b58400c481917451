using ArticleExtract.Articles;
using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract;

/// <summary>Reads the article out of a page with three strategies: link-list detection, boilerplate stripping, dateline parsing.</summary>
/// <remarks>Immutable and thread-safe: make one and share it. Nothing a page contains makes it throw.</remarks>
public sealed class ArticleExtractor : IArticleExtractor
{
    private readonly ArticleExtractorOptions _options;
    private readonly PageReader _reader;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">Its strategies and limits; <see langword="null"/> for the defaults.</param>
    public ArticleExtractor(ArticleExtractorOptions? options = null)
    {
        _options = options ?? new ArticleExtractorOptions();
        _reader = new PageReader(_options);
    }

    /// <inheritdoc/>
    public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null) => Extract(_reader.ReadHtml(html, url), trace);

    /// <inheritdoc/>
    public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null) => Extract(_reader.ReadText(text, url), trace);

    /// <inheritdoc/>
    public Article ExtractBytes(ReadOnlyMemory<byte> page, string? contentType = null, Uri? url = null, ExtractionTrace? trace = null) =>
        Extract(_reader.ReadBytes(page, contentType, url), trace);

    /// <inheritdoc/>
    public async Task<Article> ExtractAsync(Stream page, string? contentType = null, Uri? url = null, CancellationToken cancellationToken = default) =>
        Extract(await _reader.ReadAsync(page, contentType, url, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the article out of a page that was read before.</summary>
    /// <param name="page">The page, from a <see cref="PageReader"/>.</param>
    /// <param name="trace">Records the reason of each decision; <see langword="null"/> when nobody wants them.</param>
    /// <returns>The article; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public Article Extract(Page page, ExtractionTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var annotations = new PageAnnotations(page, trace);
        var metadata = MetadataReader.Read(annotations);
        var linkLists = _options.LinkListDetector.Detect(annotations);
        _options.BoilerplateStripper.Strip(annotations);
        var datelines = _options.DatelineParser.Parse(annotations);
        annotations.ReleaseMeasures();
        return new Article
        {
            Url = page.Url,
            Metadata = metadata,
            Datelines = datelines,
            Blocks = ArticleBody.Read(annotations),
            LinkLists = linkLists,
            PageType = annotations.PageType,
            Confidence = annotations.Confidence,
        };
    }
}
