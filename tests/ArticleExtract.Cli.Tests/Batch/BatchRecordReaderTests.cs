using System.Text;
using ArticleExtract.Cli.Batch;

namespace ArticleExtract.Cli.Tests.Batch;

public class BatchRecordReaderTests
{
    [Fact]
    public void Read_Html_HasAddressAndMarkup()
    {
        var record = Read("""{"id":"a","url":"https://news.example/1","html":"<p>\u00e9</p>"}""");

        record.Failure.Should().BeNull();
        record.Id.Should().Be(RecordId.FromText("a"));
        record.Url.Should().Be(new Uri("https://news.example/1"));
        record.Html.Should().Be("<p>é</p>");
    }

    [Fact]
    public void Read_Base64_HasBytesAndContentType()
    {
        var record = Read("""{"id":7,"htmlBase64":"/wA=","contentType":"text/html; charset=gb2312"}""");

        record.Id.Should().Be(RecordId.FromNumber("7"));
        record.HtmlBytes.Should().Equal(0xFF, 0x00);
        record.ContentType.Should().Be("text/html; charset=gb2312");
    }

    [Theory]
    [InlineData("""{"text":"t","id":"behind"}""")]
    [InlineData("""  {"id":"behind","text":"t"}  """)]
    [InlineData("""{"id":"behind","text":"t","extra":{"id":"inner","html":["x",{"text":1}]},"more":null}""")]
    [InlineData("""{"id":"behind","url":null,"html":null,"htmlBase64":null,"contentType":null,"text":"t"}""")]
    [InlineData("""{"id":"first","id":"behind","text":"t"}""")]
    [InlineData("""{"\u0069d":"behind","text":"t"}""")]
    public void Read_OtherOrdersExtrasAndNulls_AreValid(string line)
    {
        var record = Read(line);

        record.Failure.Should().BeNull();
        record.Id.Should().Be(RecordId.FromText("behind"));
        record.Text.Should().Be("t");
    }

    [Theory]
    [InlineData("not json", "not valid JSON at byte 2*")]
    [InlineData("""{"id":"1","text":"t" """, "not valid JSON*")]
    [InlineData("""{"id":"1","text":"t"} {}""", "not valid JSON at byte 23*")]
    [InlineData("""{"id":"1","text":"t"},""", "not valid JSON*")]
    [InlineData("[1]", "is an array; expected one object*")]
    [InlineData("null", "is null; expected one object*")]
    [InlineData("true", "is true or false; expected one object*")]
    [InlineData("{}", "has no \"id\"; give each page a string or a number")]
    [InlineData("""{"text":"t"}""", "has no \"id\"*")]
    [InlineData("""{"id":null,"text":"t"}""", "\"id\" is null; expected a string or a number")]
    [InlineData("""{"id":{},"text":"t"}""", "\"id\" is an object; expected a string or a number")]
    [InlineData("""{"id":"1"}""", "has 0 of \"html\", \"htmlBase64\" and \"text\"; give exactly one")]
    [InlineData("""{"id":"1","html":"h","text":"t"}""", "has 2 of*")]
    [InlineData("""{"id":"1","text":5}""", "\"text\" is a number; expected a string")]
    [InlineData("""{"id":"1","html":["a"]}""", "\"html\" is an array; expected a string")]
    [InlineData("""{"id":"1","htmlBase64":"no base64!"}""", "\"htmlBase64\" is not Base64*")]
    [InlineData("""{"id":"1","htmlBase64":4}""", "\"htmlBase64\" is not Base64*")]
    [InlineData("""{"id":"1","url":5,"text":"t"}""", "\"url\" is a number; expected a string")]
    [InlineData("""{"id":"1","text":"\ud800"}""", "*not valid Unicode*")]
    public void Read_InvalidLine_SaysWhatIsWrongAndWhatIsExpected(string line, string failure) =>
        Read(line).Failure.Should().Match(failure);

    [Theory]
    [InlineData("")]
    [InlineData("story.html")]
    [InlineData("/news/story.html")]
    [InlineData("mailto:ana@news.example")]
    [InlineData("http://")]
    public void Read_UnusableAddress_IsUnknown(string url)
    {
        var record = Read($$"""{"id":"1","url":"{{url}}","text":"t"}""");

        record.Failure.Should().BeNull();
        record.Url.Should().BeNull();
    }

    [Fact]
    public void Read_InvalidUtf8_IsAFailure() =>
        BatchRecordReader.Read([.. "{\"id\":\"1\",\"text\":\""u8, 0xFF, .. "\"}"u8]).Failure.Should().Match("*not valid Unicode*");

    [Fact]
    public void Read_FaultBehindTheId_KeepsIdAndAddress()
    {
        var record = Read("""{"id":"a","url":"https://news.example/1","text":oops}""");

        record.Id.Should().Be(RecordId.FromText("a"));
        record.Url.Should().Be(new Uri("https://news.example/1"));
    }

    private static BatchRecord Read(string line) => BatchRecordReader.Read(Encoding.UTF8.GetBytes(line));
}
