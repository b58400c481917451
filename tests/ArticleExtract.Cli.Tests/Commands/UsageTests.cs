using System.CommandLine;
using ArticleExtract.Cli.Commands;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'distil'", "distil")]
    [InlineData("Required argument 'PAGE' missing", "extract")]
    [InlineData("--colour is not an option here. If it is a file, write ./--colour.", "extract", "page.html", "--colour", "red")]
    [InlineData("-x is not an option here.", "batch", "-x")]
    [InlineData("--format is 'pdf', but must be one of text, json. See: article-extract extract --help", "extract", "a", "--format", "pdf")]
    [InlineData("--as is 'pdf', but must be one of auto, html, text.", "extract", "a", "--as", "pdf")]
    [InlineData("--strategy is 'magic', but must be one of default, density, smartreader.", "batch", "-", "--strategy", "magic")]
    [InlineData("--focus is 'speed', but must be one of balanced, precision, recall.", "batch", "-", "--focus", "speed")]
    [InlineData("--focus is for the default strategy alone.", "extract", "page.html", "--strategy", "density", "--focus", "recall")]
    [InlineData("--url is 'story.html', but must be an absolute address", "extract", "page.html", "--url", "story.html")]
    [InlineData("--url is the address of one page, but several", "extract", "a.html", "b.html", "--url", "https://news.example/a")]
    [InlineData("- is given several times", "extract", "-", "page.html", "-")]
    [InlineData("--max-time is '0', but must be a whole number from 1", "extract", "page.html", "--max-time", "0")]
    [InlineData("--parallelism is 'many', but must be a whole number from 1 to 1024.", "batch", "-", "--parallelism", "many")]
    [InlineData("missing.jsonl: there is no such file.", "batch", "missing.jsonl")]
    [InlineData("Required argument missing for option: '--output'.", "batch", "-", "--output")]
    public void Write_WrongCommandLine_IsOneLineThatSaysWhatIsExpected(string message, params string[] arguments)
    {
        using var error = new StringWriter();

        UsageErrors.Write(ArticleExtractCommand.Parse(arguments), error);

        error.ToString().Should().Contain(message).And.MatchRegex("^article-extract: [^\n]+ See: article-extract[^\n]* --help\n$");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("batch", "-", "--output", "missing/articles.jsonl")]
    public async Task Run_CannotBegin_EndsWith2AndOneLine(params string[] arguments)
    {
        var result = await CliProcess.RunAsync(arguments);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().MatchRegex("^article-extract: [^\n]+\n$");
    }

    [Fact]
    public void Parse_OutputIsAnInput_IsAnError()
    {
        using var folder = new TemporaryFolder();
        var pages = folder.Write("pages.jsonl", """{"id":1,"text":"a"}""");

        ArticleExtractCommand.Parse(["batch", pages, "--output", pages]).Errors.Should().ContainSingle()
            .Which.Message.Should().Be($"{pages} is an input and cannot be the --output too. Give another file.");
    }

    [Theory]
    [InlineData("article-extract extract story.html", "--help")]
    [InlineData("article-extract extract flattened.txt --explain", "extract", "--help")]
    [InlineData("article-extract batch pages.jsonl --output articles.jsonl", "batch", "--help")]
    public void Help_EachCommand_ShowsExamplesAndExitCodes(string example, params string[] arguments)
    {
        using var output = new StringWriter();

        ArticleExtractCommand.Parse(arguments).Invoke(new InvocationConfiguration { Output = output });

        output.ToString().ReplaceLineEndings("\n").Should()
            .Contain("Usage:\n  article-extract").And.Contain(example).And.Contain("130  stopped by Ctrl-C");
    }

    [Theory]
    [InlineData(@"^\d+\.\d+\.\d+$", "--version")]
    [InlineData("^Description:", "--help")]
    public async Task Run_Question_IsAnsweredOnStandardOutput(string answer, string question)
    {
        var result = await CliProcess.RunAsync(question);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.TrimEnd().Should().MatchRegex(answer);
    }
}
