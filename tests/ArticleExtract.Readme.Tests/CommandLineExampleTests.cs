using System.IO.Compression;
using System.Text.Json;

namespace ArticleExtract.Readme.Tests;

public sealed class CommandLineExampleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("article-extract-readme-");

    public CommandLineExampleTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "page.html"), SamplePage.Html);
        File.WriteAllText(Path.Combine(_folder.FullName, "scrape.txt"), SamplePage.Text);
        using var batch = new GZipStream(File.Create(Path.Combine(_folder.FullName, "pages.jsonl.gz")), CompressionLevel.Fastest);
        JsonSerializer.Serialize(batch, new { id = "1", html = SamplePage.Html });
    }

    public static TheoryData<string> Commands => new(ReadCommands());

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_OfTheReadme_WritesAnArticle(string command)
    {
        var (exitCode, output, errors) = await new CommandLine(command, _folder.FullName).RunAsync();

        exitCode.Should().Be(0, errors);
        output.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task FirstCommand_OfTheReadme_ShowsTheSeedPage()
    {
        var (_, output, _) = await new CommandLine(ReadCommands().First(), _folder.FullName).RunAsync();

        output.Should().Contain("TrueNorth Capital Hub").And.Contain("BEIJING").And.Contain("2025-04-15T06:29:13");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> ReadCommands() =>
        Readme.CodeBlocks(string.Empty).SelectMany(block => block.Split('\n')).Where(CommandLine.RunsTheTool);
}
