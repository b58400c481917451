using System.Text;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Extraction;

public class ExtractUrlTests
{
    [Fact]
    public async Task Extract_Address_ReadsThePageAtItsLastAddress()
    {
        using var server = new LoopbackServer(path => path == "/old" ? HttpAnswer.Redirect("/story") : HttpAnswer.Page(TestPages.Html));

        var result = await CliProcess.RunAsync("extract", server.UrlOf("/old"), "--format", "json");

        result.Error.Should().BeEmpty();
        result.Rows.Single()["url"]!.GetValue<string>().Should().Be(server.UrlOf("/story"));
        result.Rows.Single()["text"]!.GetValue<string>().Should().EndWith(TestPages.Body);
    }

    [Fact]
    public async Task Extract_ContentTypesOfTheServer_DecideHowThePagesAreRead()
    {
        var words = string.Concat(Enumerable.Repeat("портовый совет решил восстановить волнолом, ", 8));
        var russian = Encoding.GetEncoding("utf-16BE").GetBytes($"<html><body><article><p>{words}</p><p>{words}</p></article></body></html>");
        using var server = new LoopbackServer(path => path == "/russian"
            ? HttpAnswer.Page(russian, "text/html; charset=utf-16be")
            : HttpAnswer.Page(TestPages.Text, "text/plain"));

        var result = await CliProcess.RunAsync("extract", server.UrlOf("/russian"), server.UrlOf("/plain"));

        result.Output.Should().Contain(words.TrimEnd()).And.Contain($"{TestPages.FirstParagraph}\n\n{TestPages.SecondParagraph}");
    }

    [Fact]
    public async Task Extract_PagesBeyondTheLimitsGiven_FailWithALineEach()
    {
        using var server = new LoopbackServer(path => path switch
        {
            "/moved" => HttpAnswer.Redirect("/story"),
            "/large" => HttpAnswer.Page(new byte[(1 << 20) + 1], "text/html"),
            _ => HttpAnswer.Page(TestPages.Html),
        });
        string[] pages = [server.UrlOf("/moved"), server.UrlOf("/large"), server.UrlOf("/story")];

        var result = await CliProcess.RunAsync(["extract", .. pages, "--max-redirects", "0", "--max-size", "1", "--format", "json"]);

        result.ExitCode.Should().Be(1);
        result.Rows.Should().ContainSingle("a page that fails does not keep the next one from being read");
        result.Error.Should().MatchRegex("^article-extract: [^\n]+--max-redirects[^\n]+\narticle-extract: [^\n]+--max-size[^\n]+\n$");
    }

    [Fact]
    public async Task Extract_TimeGiven_LimitsTheDownload()
    {
        using var server = new LoopbackServer(_ => null);

        var result = await CliProcess.RunAsync("extract", server.UrlOf("/slow"), "--max-time", "1");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("--max-time");
    }
}
