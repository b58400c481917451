using ArticleExtract.Articles;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Pages;

namespace ArticleExtract.Benchmarks.Tests.Quality;

public class QualityRunTests
{
    [Fact]
    public void Extract_ManyPages_KeepsTheirOrder()
    {
        var lines = Enumerable.Range(0, 500).Select(i => $$"""{"id":"{{i}}","text":"x"}""");
        QualityRun.Extract(lines, [new EchoExtractor()]).Select(pages => pages[0].Id)
            .Should().Equal(Enumerable.Range(0, 500).Select(i => $"{i}"));
    }

    [Fact]
    public void Extract_SeveralExtractors_GivesOneResultEach()
    {
        var pages = QualityRun.Extract(["""{"id":"1","text":"spoken"}"""], [new EchoExtractor(), new FailingExtractor()]).Single();
        pages[0].Text.Should().Be("spoken");
        pages[1].Error.Should().Contain("broken by design");
    }

    [Fact]
    public void Extract_HtmlPage_IsReadAsHtml() =>
        QualityRun.Extract(["""{"id":"1","html":"spoken"}"""], [new EchoExtractor()]).Single()[0].Text.Should().Be("<spoken>");

    [Fact]
    public void Extract_PageOfBytes_IsDecodedByItsMetaElement()
    {
        var bytes = "<meta charset=windows-1251>"u8.ToArray().Concat(new byte[] { 0xCC, 0xE8, 0xF0 }).ToArray();
        QualityRun.Extract([$$"""{"id":"1","htmlBase64":"{{Convert.ToBase64String(bytes)}}"}"""], [new EchoExtractor()]).Single()[0].Text
            .Should().Be("<<meta charset=windows-1251>Мир>");
    }

    [Fact]
    public void Extract_InvalidLine_EndsTheRun() =>
        FluentActions.Enumerating(() => QualityRun.Extract(["nonsense"], [new EchoExtractor()]))
            .Should().Throw<AggregateException>().WithInnerException<InvalidDataException>();

    /// <summary>Gives back what it was given, so that a test sees what that was.</summary>
    private sealed class EchoExtractor : IArticleExtractor
    {
        public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null) => Say($"<{html}>");

        public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null) => Say(text);

        private static Article Say(string text) => new() { Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, text)] };
    }

    private sealed class FailingExtractor : IArticleExtractor
    {
        public Article ExtractHtml(string html, Uri? url = null, ExtractionTrace? trace = null) => throw new InvalidOperationException("broken by design");

        public Article ExtractText(string text, Uri? url = null, ExtractionTrace? trace = null) => throw new InvalidOperationException("broken by design");
    }
}
