using ArticleExtract.Metadata;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Metadata;

/// <summary>A page whose metadata were read, with the roles its blocks got.</summary>
internal sealed class PageUnderTest
{
    private readonly PageAnnotations _annotations;

    private PageUnderTest(Page page)
    {
        Trace = new ExtractionTrace();
        _annotations = new PageAnnotations(page, Trace);
        Metadata = MetadataReader.Read(_annotations);
    }

    public ArticleMetadata Metadata { get; }

    public ExtractionTrace Trace { get; }

    public PageType PageType => _annotations.PageType;

    public static PageUnderTest FromHtml(string html, string? url = null) =>
        new(new PageReader().ReadHtml(html, url is null ? null : new Uri(url)));

    public static PageUnderTest FromLines(params string[] lines) => new(new PageReader().ReadText(string.Join('\n', lines)));

    public static PageUnderTest FromLinesAt(string url, params string[] lines) =>
        new(new PageReader().ReadText(string.Join('\n', lines), new Uri(url)));

    /// <summary>The texts of the blocks that got a role, in page order.</summary>
    public IEnumerable<string> BlocksWith(BlockRole role) =>
        _annotations.Page.Blocks.Where(block => _annotations.Roles[block.Index] == role).Select(block => block.ToString());
}
