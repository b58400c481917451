using System.Collections.Concurrent;
using System.Diagnostics;
using ArticleExtract.Articles;
using ArticleExtract.Benchmarks.Corpora;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Quality;

/// <summary>Runs strategies over the pages of a corpus.</summary>
internal static class QualityRun
{
    /// <summary>Extracts every page with every extractor, on all cores.</summary>
    /// <param name="pageLines">The lines of the pages file.</param>
    /// <param name="extractors">The extractors.</param>
    /// <returns>For each page, in order, what each extractor made of it, in the order of the extractors.</returns>
    public static IEnumerable<ExtractedPage[]> Extract(IEnumerable<string> pageLines, IReadOnlyList<IArticleExtractor> extractors) =>
        Partitioner.Create(pageLines, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(line =>
            {
                var page = Decode(CorpusJson.ReadPage(line));
                return extractors.Select(extractor => Extract(extractor, page)).ToArray();
            });

    /// <summary>Every extractor gets the same characters, and decoding them is not part of its time.</summary>
    private static CorpusPage Decode(CorpusPage page) =>
        page.HtmlBytes is { } bytes ? page with { Html = PageDecoder.Decode(bytes, page.ContentType), HtmlBytes = null } : page;

    private static ExtractedPage Extract(IArticleExtractor extractor, CorpusPage page)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var article = page.Html is { } html ? extractor.ExtractHtml(html, page.Url) : extractor.ExtractText(page.Text!, page.Url);
            return ToExtractedPage(page.Id, article) with { Elapsed = Stopwatch.GetElapsedTime(start) };
        }
        catch (Exception error)
        {
            // An extractor must not throw; the run goes on, and the report names the page.
            return new ExtractedPage { Id = page.Id, Elapsed = Stopwatch.GetElapsedTime(start), Error = error.ToString() };
        }
    }

    private static ExtractedPage ToExtractedPage(string id, Article article) => new()
    {
        Id = id,
        Title = article.Title,
        Authors = article.Authors,
        Published = article.Published?.ToString(),
        Text = article.ToText(),
        PageType = article.PageType,
        Confidence = article.Confidence,
    };
}
