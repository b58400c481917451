using System.Text;
using System.Text.Json.Nodes;
using ArticleExtract.Articles;
using ArticleExtract.Cli.Batch;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Tests.Batch;

public class BatchRowTests
{
    private static readonly string[] ContractProperties =
    [
        "id", "url", "title", "authors", "published", "modified", "dateline", "siteName", "breadcrumbs", "language", "pageType", "confidence",
        "text", "linkLists",
    ];

    private static readonly Article Article = new() { Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, "Größe “日本” </p>")] };

    [Fact]
    public void FromArticle_Row_HasTheContractsPropertiesInOrder() =>
        KeysOf(BatchRow.FromArticle(RecordId.FromText("a"), Article, elapsed: null)).Should().Equal(ContractProperties);

    [Fact]
    public void FromError_Row_HasEveryPropertyAndTheError()
    {
        var row = BatchRow.FromError(RecordId.FromText("a"), new Uri("https://news.example/1"), "line 3: no");

        row.HasFailed.Should().BeTrue();
        KeysOf(row).Should().Equal([.. ContractProperties, "error"]);
        TextOf(row).Should().StartWith("""{"id":"a","url":"https://news.example/1","title":null""").And.EndWith(",\"error\":\"line 3: no\"}\n");
    }

    [Fact]
    public void FromArticle_Timing_IsMillisecondsBehindTheArticle() =>
        TextOf(BatchRow.FromArticle(default, Article, TimeSpan.FromMicroseconds(1_234_567.8))).Should().EndWith(",\"elapsedMs\":1234.568}\n");

    [Theory]
    [InlineData("12345678901234567890.50")]
    [InlineData("-1E+9")]
    public void FromArticle_NumericId_KeepsItsDigits(string number) =>
        TextOf(BatchRow.FromArticle(RecordId.FromNumber(number), Article, null)).Should().StartWith($"{{\"id\":{number},");

    [Fact]
    public void FromError_UnknownId_IsNull() => TextOf(BatchRow.FromError(default, null, "x")).Should().StartWith("{\"id\":null,");

    [Fact]
    public void FromArticle_Letters_AreReadableUtf8OnOneLine() =>
        TextOf(BatchRow.FromArticle(default, Article, null)).Should().Contain("Größe “日本” </p>").And.MatchRegex("^[^\n]+\n$");

    private static string TextOf(BatchRow row) => Encoding.UTF8.GetString(row.Line.Span);

    private static IEnumerable<string> KeysOf(BatchRow row) => JsonNode.Parse(row.Line.Span)!.AsObject().Select(property => property.Key);
}
