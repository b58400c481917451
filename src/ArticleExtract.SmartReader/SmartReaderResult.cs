using System.Globalization;
using AngleSharp.Dom;
using Reader = global::SmartReader.Reader;
using ReaderArticle = global::SmartReader.Article;

namespace ArticleExtract.SmartReader;

/// <summary>What SmartReader made of one page, with what its own article does not tell: what failed, and what the page stated.</summary>
internal sealed class SmartReaderResult
{
    /// <summary>
    /// SmartReader needs an address. The scheme of this one makes no link, so relative links of a page without an address stay unresolved.
    /// </summary>
    private const string NoAddress = "no-address://page/";

    private readonly List<string> _statedDates = [];
    private string? _firstParagraph;

    private SmartReaderResult()
    {
    }

    /// <summary>SmartReader's article; <see langword="null"/> when it could not even begin.</summary>
    public ReaderArticle? Article { get; private set; }

    /// <summary>The exception that ended SmartReader's work; <see langword="null"/> when it came to an end of its own.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The markup of the body; empty when there is none.</summary>
    public string Content => Article?.Content ?? string.Empty;

    /// <summary>Whether SmartReader is sure that the page holds an article.</summary>
    public bool IsReadable => Article is { IsReadable: true };

    /// <summary>SmartReader's excerpt where the page states one: without one SmartReader gives the first paragraph.</summary>
    public string? StatedExcerpt => Article?.Excerpt == _firstParagraph ? null : Article?.Excerpt;

    /// <summary>All texts of the page that SmartReader may have read a date from, as written.</summary>
    public IReadOnlyList<string> StatedDates => _statedDates;

    /// <summary>Runs SmartReader over a page. What goes wrong is kept in <see cref="Failure"/>.</summary>
    public static SmartReaderResult Read(string html, Uri? url)
    {
        var result = new SmartReaderResult();
        var culture = SwitchCulture(CultureInfo.InvariantCulture);
        try
        {
            using var reader = new Reader(url?.AbsoluteUri ?? NoAddress, html);
            reader.AddCustomOperationStart(result.CollectStatedDates);
            reader.AddCustomOperationEnd(result.KeepFirstParagraph);
            result.Article = reader.GetArticle();
            result.Failure = result.Article.Errors.FirstOrDefault();
        }
#pragma warning disable CA1031 // Whatever SmartReader trips over is content, and an extractor never throws for content.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            result.Failure = failure;
        }
        finally
        {
            SwitchCulture(culture);
        }

        return result;
    }

    /// <summary>SmartReader compares, splits and parses by the current culture; under one culture all machines give the same article.</summary>
    private static CultureInfo SwitchCulture(CultureInfo culture)
    {
#pragma warning disable RS0030 // The ambient culture is set aside here, not used.
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
#pragma warning restore RS0030
        return previous;
    }

    private void CollectStatedDates(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("meta[content], time[datetime]"))
        {
            _statedDates.Add((element.GetAttribute("content") ?? element.GetAttribute("datetime"))!);
        }
    }

    private void KeepFirstParagraph(IElement content) => _firstParagraph = content.QuerySelector("p")?.TextContent.Trim();
}
