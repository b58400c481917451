using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleExtract.Cli.Tests.Running;
using ArticleExtract.SmartReader;

namespace ArticleExtract.Cli.Tests.Batch;

public sealed class BatchProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Batch_StandardInput_GivesARowForEachPageInOrder()
    {
        var input = string.Concat(Enumerable.Range(0, 300).Select(index => Line(index, "text", $"{TestPages.Text}\nPage {index}")));

        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(input), "batch", "--parallelism", "4");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty("a progress bar is for terminals");
        result.Rows.Select(row => row["id"]!.GetValue<int>()).Should().Equal(Enumerable.Range(0, 300));
        result.Output.Should().EndWith("}\n").And.NotContain("\r");
        result.OutputBytes.Should().StartWith((byte)'{', "no byte order mark");
    }

    [Fact]
    public async Task Batch_EachKindOfContent_IsRead()
    {
        var bytes = Encoding.GetEncoding("utf-16BE").GetBytes(TestPages.Html);
        var input = Line("h", "html", TestPages.Html)
            + $"{{\"id\":\"b\",\"htmlBase64\":\"{Convert.ToBase64String(bytes)}\",\"contentType\":\"text/html; charset=utf-16be\"}}\n"
            + Line("t", "text", TestPages.Text);

        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(input), "batch");

        result.Rows.Select(row => row["id"]!.GetValue<string>()).Should().Equal("h", "b", "t");
        result.Rows.Should().AllSatisfy(row => row["text"]!.GetValue<string>().Should().EndWith(TestPages.Body));
    }

    [Fact]
    public async Task Batch_PlainAndCompressedFiles_AreReadOneAfterTheOther()
    {
        var plain = _folder.Write("a.jsonl", "\uFEFF" + Line(1, "text", "a"));
        var gzip = _folder.Write("b.jsonl.gz", Compress(Line(2, "text", "b"), stream => new GZipStream(stream, CompressionLevel.Fastest)));
        var brotli = _folder.Write("c.jsonl.BR", Compress(Line(3, "text", "c"), stream => new BrotliStream(stream, CompressionLevel.Fastest)));

        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(Line(4, "text", "d")), "batch", plain, gzip, brotli, "-");

        result.ExitCode.Should().Be(0);
        result.Rows.Select(row => row["id"]!.GetValue<int>()).Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public async Task Batch_InvalidLines_GetRowsWithTheirNumbersAndTheRestGoesOn()
    {
        var input = Line(1, "text", "a") + "\noops\n" + """{"id":"known","html":5}""" + "\r\n" + Line(5, "text", "b");

        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(input), "batch");

        result.ExitCode.Should().Be(1);
        result.Rows.Select(row => row["id"]?.ToString()).Should().Equal("1", null, "known", "5");
        result.Rows[1]["error"]!.GetValue<string>().Should().StartWith("line 3: not valid JSON");
        result.Rows[2]["error"]!.GetValue<string>().Should().Be("line 4: \"html\" is a number; expected a string");
        result.Rows[3].ContainsKey("error").Should().BeFalse();
        result.Error.Should().Be("article-extract: 2 of 4 pages failed. Their rows have \"error\".\n");
    }

    [Fact]
    public async Task Batch_DamagedInputs_GetARowEachAndTheNextInputIsRead()
    {
        var damage = Enumerable.Repeat((byte)0xFF, 100).ToArray();
        var gzip = _folder.Write("damaged.jsonl.gz", damage);
        var brotli = _folder.Write("damaged.jsonl.br", damage);
        var good = _folder.Write("good.jsonl", Line(3, "text", "a"));

        var result = await CliProcess.RunAsync("batch", gzip, brotli, good);

        result.ExitCode.Should().Be(1);
        result.Rows.Should().HaveCount(3);
        result.Rows[0]["error"]!.GetValue<string>().Should().StartWith($"line 1 of {gzip}: the input cannot be read from here on");
        result.Rows[1]["error"]!.GetValue<string>().Should().StartWith($"line 1 of {brotli}: the input cannot be read from here on");
        result.Rows[2]["id"]!.GetValue<int>().Should().Be(3);
    }

    [Fact]
    public async Task Batch_InputThatWasCutOff_KeepsItsWholeLinesAndTellsOfTheRest()
    {
        var whole = Compress(Line(1, "text", "a") + Line(2, "text", "b"), stream => new GZipStream(stream, CompressionLevel.NoCompression));
        var input = _folder.Write("cut.jsonl.gz", whole[..^20]);

        var result = await CliProcess.RunAsync("batch", input);

        result.ExitCode.Should().Be(1);
        result.Rows.Select(row => row["id"]?.GetValue<int>()).Should().Equal(1, null);
        result.Rows[1]["error"]!.GetValue<string>().Should().StartWith("line 2: the input cannot be read from here on");
    }

    [Fact]
    public async Task Batch_Output_ReplacesTheFileAndLeavesStandardOutputEmpty()
    {
        var output = _folder.Write("articles.jsonl", new string('x', 100_000));

        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(Line(1, "text", "a")), "batch", "--output", output);

        result.ExitCode.Should().Be(0);
        result.Output.Should().BeEmpty();
        File.ReadAllText(output).Should().MatchRegex("^{\"id\":1,[^\n]*}\n$");
    }

    [Fact]
    public async Task Batch_Timings_AreInEachRow()
    {
        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(Line(1, "text", TestPages.Text)), "batch", "--timings");

        result.Rows.Single()["elapsedMs"]!.GetValue<double>().Should().BePositive();
    }

    [Fact]
    public async Task Batch_Strategy_DecidesWhoReads()
    {
        var input = Encoding.UTF8.GetBytes(Line(1, "html", TestPages.Html));

        var result = await CliProcess.RunWithInputAsync(input, "batch", "--strategy", "smartreader");

        var expected = JsonNode.Parse(new SmartReaderArticleExtractor().ExtractHtml(TestPages.Html).ToJson())!.AsObject();
        expected.Insert(0, "id", 1);
        JsonNode.DeepEquals(result.Rows.Single(), expected).Should().BeTrue();
    }

    [UnixFact]
    public async Task Batch_PipeGivenAsAFile_IsRead()
    {
        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(Line(1, "text", "a")), "batch", "/dev/stdin");

        result.Error.Should().BeEmpty();
        result.Rows.Single()["id"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task Batch_NoLines_SucceedsWithoutRows()
    {
        var result = await CliProcess.RunWithInputAsync("\n \r\n\n"u8.ToArray(), "batch");

        result.ExitCode.Should().Be(0);
        result.Output.Should().BeEmpty();
    }

    private static string Line<T>(T id, string property, string content) =>
        JsonSerializer.Serialize(new Dictionary<string, object?> { ["id"] = id, [property] = content }) + "\n";

    private static byte[] Compress(string content, Func<Stream, Stream> open)
    {
        var compressed = new MemoryStream();
        using (var stream = open(compressed))
        {
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return compressed.ToArray();
    }
}
