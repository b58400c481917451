using System.IO.Compression;
using System.Text;
using ArticleExtract.Benchmarks.Corpora;

namespace ArticleExtract.Benchmarks.Tests.Corpora;

public sealed class CorpusTests : IDisposable
{
    private const string Page = """{"id":"1","url":"https://news.example/a","text":"one"}""";
    private const string Gold = """{"id":"1","text":"one","title":null,"author":"Ada","date":"2025-04-15","type":"article","url":"https://news.example/a","with":["o"],"without":[]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-test").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData(".gz")]
    [InlineData(".br")]
    public void ReadPages_PlainOrCompressed_GivesTheSamePages(string extension)
    {
        Write("small.pages.jsonl" + extension, Page);
        Write("small.gold.jsonl", Gold);
        Corpus.Open(PathOf("small")).ReadPages().Should().ContainSingle()
            .Which.Should().Be(new CorpusPage { Id = "1", Url = new Uri("https://news.example/a"), Text = "one" });
    }

    [Fact]
    public void ReadGold_FlatCorpus_IsThatOfTheHtmlPages()
    {
        Write("small-flat.pages.jsonl.br", Page);
        Write("small.gold.jsonl.gz", Gold);
        Corpus.Open(PathOf("small-flat")).ReadGold().Should().ContainSingle().Which.Should().BeEquivalentTo(new GoldPage
        {
            Id = "1",
            Url = "https://news.example/a",
            Type = "article",
            Text = "one",
            Author = "Ada",
            Date = "2025-04-15",
            With = ["o"],
        });
    }

    [Fact]
    public void Open_MissingFile_SaysWhichOne() =>
        FluentActions.Invoking(() => Corpus.Open(PathOf("nowhere"))).Should().Throw<FileNotFoundException>().WithMessage("*nowhere.pages.jsonl*");

    [Fact]
    public void ReadPage_Bytes_AreDecodedFromBase64() =>
        CorpusJson.ReadPage("""{"id":7,"htmlBase64":"PHA+","contentType":"text/html; charset=utf-8"}""")
            .Should().BeEquivalentTo(new { Id = "7", HtmlBytes = Encoding.UTF8.GetBytes("<p>"), ContentType = "text/html; charset=utf-8", Url = (Uri?)null });

    [Theory]
    [InlineData("""{"id":"1"}""", "*1 has 0 of*")]
    [InlineData("""{"id":"1","html":"a","text":"b"}""", "*1 has 2 of*")]
    [InlineData("""{"html":"a"}""", "*no \"id\"*")]
    [InlineData("nonsense", "*not JSON*")]
    public void ReadPage_InvalidLine_SaysWhatIsWrong(string line, string message) =>
        FluentActions.Invoking(() => CorpusJson.ReadPage(line)).Should().Throw<InvalidDataException>().WithMessage(message);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(string name, string line)
    {
        using var file = File.Create(PathOf(name));
        using Stream stream = Path.GetExtension(name) switch
        {
            ".gz" => new GZipStream(file, CompressionMode.Compress),
            ".br" => new BrotliStream(file, CompressionMode.Compress),
            _ => file,
        };
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
