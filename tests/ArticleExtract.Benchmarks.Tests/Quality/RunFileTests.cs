using System.Text.Json;
using ArticleExtract.Benchmarks.Quality;
using ArticleExtract.Benchmarks.Scoring;

namespace ArticleExtract.Benchmarks.Tests.Quality;

public sealed class RunFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run-test").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("run.jsonl", "run.density.jsonl")]
    [InlineData("out/run", "out/run.density")]
    public void PathFor_Strategy_StandsBeforeTheExtension(string path, string expected) =>
        RunFile.PathFor(path, "density").Replace('\\', '/').Should().Be(expected);

    [Fact]
    public void Write_Pages_AreALineEach()
    {
        var path = Path.Combine(_folder, "run.jsonl");
        using (var file = new RunFile(path))
        {
            file.Write(new ExtractedPage { Id = "1", Title = "Schöner \"Titel\"", Authors = ["Ada"], Published = "2025-04", Text = "one\ntwo", Elapsed = TimeSpan.FromMilliseconds(1.5) });
            file.Write(new ExtractedPage { Id = "2" });
        }

        var rows = File.ReadAllLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        rows.Should().HaveCount(2);
        rows[0].GetProperty("title").GetString().Should().Be("Schöner \"Titel\"");
        rows[0].GetProperty("authors")[0].GetString().Should().Be("Ada");
        rows[0].GetProperty("published").GetString().Should().Be("2025-04");
        rows[0].GetProperty("text").GetString().Should().Be("one\ntwo");
        rows[0].GetProperty("elapsedMs").GetDouble().Should().Be(1.5);
        rows[1].GetProperty("id").GetString().Should().Be("2");
    }
}
