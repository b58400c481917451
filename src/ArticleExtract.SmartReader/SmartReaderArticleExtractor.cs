using ArticleExtract.Articles;
using ArticleExtract.Pages;

namespace ArticleExtract.SmartReader;

/// <summary>SmartReader as an <see cref="IArticleExtractor"/>: a baseline to compare with, and a fallback.</summary>
/// <remarks>
/// <para>Immutable and thread-safe: make one and share it. It never reaches the network.</para>
/// <para>
/// The article is SmartReader's own: its title, author, date, site, language and excerpt, and all of its content, read into blocks.
/// SmartReader knows no datelines, link lists, breadcrumbs, modification dates or kinds of page, so these are empty.
/// </para>
/// <para>
/// A page that SmartReader fails on gives an article without blocks and with confidence 0, and the trace names the exception that
/// SmartReader swallowed, under the rule <c>smartreader/failed</c>. On hostile markup its work grows with the square of the nesting.
/// </para>
/// </remarks>
public sealed class SmartReaderArticleExtractor : IArticleExtractor
{
    /// <summary>Mean F1 on wcxb-dev of the pages that SmartReader calls readable.</summary>
    private const double ReadableConfidence = 0.83;

    /// <summary>Mean F1 on wcxb-dev of the pages that SmartReader reads although it doubts that they hold an article.</summary>
    private const double DoubtfulConfidence = 0.45;

    private static readonly ExtractionRule Kept = new("smartreader", "kept");
    private static readonly ExtractionRule Doubted = new("smartreader", "not-readable");
    private static readonly ExtractionRule Failed = new("smartreader", "failed");

    private readonly PageReader _reader = new();

    /// <inheritdoc/>
    public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        CheckAddress(url);
        var result = SmartReaderResult.Read(html, url);
        var annotations = new PageAnnotations(_reader.ReadHtml(result.Content, url), trace);
        Annotate(annotations, result);
        return new Article
        {
            Url = url,
            Metadata = SmartReaderMetadata.Read(result, url),
            Blocks = ArticleBody.Read(annotations),
            Confidence = annotations.Confidence,
        };
    }

    /// <inheritdoc/>
    /// <remarks>SmartReader reads markup alone, so each line becomes a paragraph.</remarks>
    public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ExtractHtml(LineMarkup.Write(text), url, trace);
    }

    private static void Annotate(PageAnnotations annotations, SmartReaderResult result)
    {
        if (result.Failure is { } failure)
        {
            annotations.Note(Failed, $"{failure.GetType().Name}: {failure.Message}");
        }
        else if (!result.IsReadable)
        {
            annotations.Note(Doubted, $"SmartReader doubts that the page holds an article");
        }

        var blocks = annotations.Page.Blocks;
        foreach (var block in blocks)
        {
            annotations.Assign(block.Index, BlockRole.MainContent, Kept, $"in SmartReader's content");
        }

        annotations.Confidence = blocks.Count == 0 ? 0 : result.IsReadable ? ReadableConfidence : DoubtfulConfidence;
    }

    private static void CheckAddress(Uri? url)
    {
        if (url is { IsAbsoluteUri: false })
        {
            throw new ArgumentException($"The page's address must be absolute, but is '{url}'. Give it with its scheme and host, or leave it out.", nameof(url));
        }
    }
}
