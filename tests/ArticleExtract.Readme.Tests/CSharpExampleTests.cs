using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ArticleExtract.Readme.Tests;

public class CSharpExampleTests
{
    public static TheoryData<string> Examples => new(Readme.CodeBlocks("csharp"));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OfTheReadme_CompilesAndRuns(string code) =>
        await FluentActions.Awaiting(() => RunAsync(code)).Should().NotThrowAsync("the README shows what works");

    [Fact]
    public async Task FirstExample_OfTheReadme_PrintsTheArticle()
    {
        var output = await RunAsync(Readme.CodeBlocks("csharp").First());

        output.Should().Contain(SamplePage.Title).And.Contain("2025-03-04T10:15:00").And.Contain("BRIDGETOWN").And.Contain(SamplePage.Paragraph);
    }

    [Fact]
    public async Task DatelineExample_OfTheReadme_PrintsThePartsAndTheStoryWithoutThem()
    {
        var output = await RunAsync(Readme.CodeBlocks("csharp").Single(code => code.Contains("TryParse", StringComparison.Ordinal)));

        output.Should().Contain("北京, Xinhua (新华社), --11-17, confidence 1.00").And.NotContain("BRIDGETOWN (");
    }

    private static async Task<string> RunAsync(string code)
    {
        var variables = new ExampleVariables();
        var options = ScriptOptions.Default.WithReferences(typeof(ArticleExtractor).Assembly).WithImports("System");
        await CSharpScript.RunAsync(code, options, variables);
        return variables.Console.ToString();
    }
}
