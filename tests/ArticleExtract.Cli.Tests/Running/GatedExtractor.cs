using ArticleExtract.Articles;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Tests.Running;

/// <summary>An extractor of someone else's: it does with each text what the test wants, and gives the text back as the body.</summary>
internal sealed class GatedExtractor : IArticleExtractor
{
    private readonly Action<string> _onPage;

    public GatedExtractor(Action<string> onPage) => _onPage = onPage;

    public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null) => ExtractText(html, url, trace);

    public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null)
    {
        _onPage(text);
        return new Article { Url = url, Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, text)] };
    }
}
