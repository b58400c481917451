using ArticleExtract.Articles;
using ArticleExtract.Contract;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests;

public class CustomArticleExtractorContractTests : ArticleExtractorContract
{
    protected override IArticleExtractor Create() => new LongBlockExtractor();

    /// <summary>An extractor as a user writes one, with the public parts alone: what is long is the body.</summary>
    private sealed class LongBlockExtractor : IArticleExtractor
    {
        private const int MinLength = 80;

        private static readonly ExtractionRule Long = new("long-blocks", "long");

        private readonly PageReader _reader = new();

        public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null) => Extract(_reader.ReadHtml(html, url), trace);

        public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null) => Extract(_reader.ReadText(text, url), trace);

        private static Article Extract(Page page, ExtractionTrace? trace)
        {
            var annotations = new PageAnnotations(page, trace);
            foreach (var block in page.Blocks)
            {
                if (block.Text.Length >= MinLength)
                {
                    annotations.Assign(block.Index, BlockRole.MainContent, Long, $"{block.Text.Length} characters");
                }
            }

            return new Article { Url = page.Url, Blocks = ArticleBody.Read(annotations) };
        }
    }
}
