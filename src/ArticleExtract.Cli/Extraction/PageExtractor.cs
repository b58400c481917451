using ArticleExtract.Articles;
using ArticleExtract.Cli.Sources;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Extraction;

/// <summary>Reads the article out of a page's bytes, as HTML or as text.</summary>
internal sealed class PageExtractor
{
    private readonly IArticleExtractor _extractor;
    private readonly InputFormat _format;

    public PageExtractor(IArticleExtractor extractor, InputFormat format)
    {
        _extractor = extractor;
        _format = format;
    }

    /// <summary>Reads the article.</summary>
    public Article Extract(PageBytes page, ExtractionTrace? trace)
    {
        var source = PageDecoder.Decode(page.Content, page.ContentType);
        return IsHtml(page.ContentType, source) ? _extractor.ExtractHtml(source, page.Url, trace) : _extractor.ExtractText(source, page.Url, trace);
    }

    private bool IsHtml(string? contentType, string source) => _format switch
    {
        InputFormat.Html => true,
        InputFormat.Text => false,
        _ => MediaType.IsHtml(contentType) || InputSniffer.LooksLikeHtml(source),
    };
}
