using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleExtract.Articles;
using ArticleExtract.Datelines;
using ArticleExtract.Dates;
using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Articles;

public class ArticleWritePropertiesTests
{
    private static readonly Article Article = new()
    {
        Url = new Uri("https://news.example/1"),
        Datelines = [new Dateline { Places = ["PORTO"], Agency = "AP", Date = PartialDate.FromMonthDay(4, 15) }],
        Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, "Größe “日本” </p>")],
        LinkLists = [new LinkList("Related", [new LinkListItem("One", new Uri("https://news.example/2"))])],
        PageType = PageType.Article,
        Confidence = 0.123456,
    };

    [Fact]
    public void WriteProperties_InsideAnObject_WritesWhatToJsonHas() =>
        Write(writer => Article.WriteProperties(writer)).Should().Be(Article.ToJson());

    [Fact]
    public void WriteProperties_BesideOthers_LeavesThemRoom() =>
        Write(writer =>
        {
            writer.WriteNumber("id", 1);
            Article.WriteProperties(writer);
            writer.WriteString("error", "none");
        }).Should().Be("{\"id\":1," + Article.ToJson()[1..^1] + ",\"error\":\"none\"}");

    [Fact]
    public void WriteProperties_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Article.WriteProperties(null!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");

    private static string Write(Action<Utf8JsonWriter> writeProperties)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writeProperties(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
