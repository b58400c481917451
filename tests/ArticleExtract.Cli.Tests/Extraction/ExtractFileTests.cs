using System.Text;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Extraction;

public sealed class ExtractFileTests : IDisposable
{
    private const string Body = $"\n\n{TestPages.FirstParagraph}\n\n{TestPages.SecondParagraph}\n\n{TestPages.ThirdParagraph}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_File_WritesTheBodyWithEmptyLinesBetweenParagraphs()
    {
        var result = await CliProcess.RunAsync("extract", _folder.Write("page.html", TestPages.Html));

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().EndWith(Body);
    }

    [Fact]
    public async Task Extract_StandardInput_IsReadToTheEnd()
    {
        var result = await CliProcess.RunWithInputAsync(Encoding.UTF8.GetBytes(TestPages.Html), "extract", "-");

        result.Output.Should().Contain(TestPages.ThirdParagraph);
    }

    [Fact]
    public async Task Extract_Json_IsOneObjectALineInTheContractsOrder()
    {
        var page = _folder.Write("page.html", TestPages.Html);

        var result = await CliProcess.RunAsync("extract", page, page, "--format", "json");

        result.Rows.Should().HaveCount(2);
        result.Rows[1].Select(property => property.Key).Should().Equal(
            "url", "title", "authors", "published", "modified", "dateline", "siteName", "breadcrumbs", "language", "pageType", "confidence",
            "text", "linkLists");
        result.Rows[1]["text"]!.GetValue<string>().Should().EndWith(TestPages.Body);
    }

    [Fact]
    public async Task Extract_NamesThatLookLikeSyntax_ArePages()
    {
        _folder.Write("true", TestPages.Text);
        _folder.Write("@page.txt", TestPages.Text);

        var result = await CliProcess.RunInAsync(_folder.Path, "extract", "--explain", "true", "@page.txt");

        result.Output.Should().Contain($"{Body}\n==> @page.txt <==\n").And.EndWith(Body);
    }

    [Fact]
    public async Task Extract_Utf16_IsReadByItsByteOrderMark()
    {
        var page = _folder.Write("page.html", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TestPages.Html)]);

        var result = await CliProcess.RunAsync("extract", page);

        result.Output.Should().EndWith(Body);
    }

    [Fact]
    public async Task Extract_UrlGiven_IsThePagesAddress()
    {
        var result = await CliProcess.RunAsync(
            "extract", _folder.Write("page.html", TestPages.Html), "--format", "json", "--url", "https://news.example/breakwater");

        result.Rows.Single()["url"]!.GetValue<string>().Should().Be("https://news.example/breakwater");
    }

    [Fact]
    public async Task Extract_SeveralPages_NamesEachAboveItsArticle()
    {
        var text = _folder.Write("page.txt", TestPages.Text);
        var html = _folder.Write("html-in-disguise.txt", TestPages.Html);

        var result = await CliProcess.RunAsync("extract", text, html);

        result.Output.Should().StartWith($"==> {text} <==\n").And.Contain($"{Body}\n==> {html} <==\n").And.EndWith(Body);
    }

    [Fact]
    public async Task Extract_AsText_KeepsTheTagsOfAnHtmlFile()
    {
        var result = await CliProcess.RunAsync("extract", _folder.Write("page.html", TestPages.Html), "--as", "text");

        result.Output.Should().Contain($"<p>{TestPages.FirstParagraph}</p>");
    }

    [Theory]
    [InlineData("density")]
    [InlineData("SmartReader")]
    public async Task Extract_Strategy_FindsTheArticle(string strategy)
    {
        var result = await CliProcess.RunAsync("extract", _folder.Write("page.html", TestPages.Html), "--strategy", strategy);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(TestPages.SecondParagraph);
    }

    [Fact]
    public async Task Extract_Focus_KeepsMoreForRecallThanForPrecision()
    {
        var page = _folder.Write("page.html", TestPages.WithAsideBehind);

        var precise = await CliProcess.RunAsync("extract", page, "--focus", "precision");
        var complete = await CliProcess.RunAsync("extract", page, "--focus", "recall");

        precise.Output.Should().EndWith(Body);
        complete.Output.Should().StartWith(precise.Output).And.NotBe(precise.Output);
    }

    [Fact]
    public async Task Extract_PagesThatCannotBeRead_GetALineEachAndTheOthersAreRead()
    {
        var page = _folder.Write("page.html", TestPages.Html);

        var result = await CliProcess.RunAsync("extract", page, _folder.PathOf("missing.html"), _folder.Path, page, "--format", "json");

        result.ExitCode.Should().Be(1);
        result.Rows.Should().HaveCount(2);
        result.Error.Should().MatchRegex(
            "^article-extract: [^\n]*missing.html: there is no such file[^\n]*\narticle-extract: [^\n]*: cannot be read[^\n]*\n$");
    }

    [Fact]
    public async Task Extract_PageWithoutArticle_SaysSoAndSucceeds()
    {
        var result = await CliProcess.RunAsync("extract", _folder.Write("empty.html", "<!DOCTYPE html><title>Nothing</title>"));

        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain("no article was found").And.Contain("--explain");
    }

    [Fact]
    public async Task Extract_Explain_LeavesTheArticleAloneOnStandardOutput()
    {
        var explained = await CliProcess.RunAsync("extract", _folder.Write("page.html", TestPages.Html), "--explain");

        explained.Output.Should().StartWith("Breakwater to be rebuilt\n").And.EndWith(Body);
        explained.Error.Should().StartWith("block  role").And.MatchRegex("\n[0-9]+ +MainContent +learned/[^\n]*The harbour council");
    }

    [Fact]
    public async Task Extract_ExplainDefault_ShowsEachScoreAndTheFeaturesThatMovedIt()
    {
        var result = await CliProcess.RunAsync("extract", _folder.Write("page.html", TestPages.Html), "--explain");

        result.Error.Should().MatchRegex(
            @"\n[0-9]+ +MainContent +learned/kept +score 0\.\d{3}, kept from 0\.\d{3}; ([a-z0-9-]+ [+-]\d+\.\d, ){2}[a-z0-9-]+ [+-]\d+\.\d  The harbour council");
    }
}
