using ArticleExtract.Articles;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>Gives a page of a corpus to an extractor in the form the page has.</summary>
internal static class CorpusExtraction
{
    public static Article Extract(IArticleExtractor extractor, CorpusPage page) => page switch
    {
        { Html: { } html } => extractor.ExtractHtml(html, page.Url),
        { HtmlBytes: not null } => throw new NotSupportedException(),
        _ => extractor.ExtractText(page.Text!, page.Url),
    };
}
