using ArticleExtract.Cli.Extraction;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Tests.Extraction;

public class ExplanationTests
{
    private static readonly ExtractionRule TitleRule = new("metadata", "title");
    private static readonly ExtractionRule DateRule = new("metadata", "date-line");

    [Fact]
    public void Write_Blocks_HaveTheirColumnsAligned()
    {
        var lines = Explain("A short line\nA line that is longer\n第三行", annotations =>
        {
            annotations.Assign(0, BlockRole.MainContent, TitleRule, $"because");
            annotations.Assign(1, BlockRole.Date, DateRule, $"because it reads as a date");
            annotations.Assign(2, BlockRole.MainContent, DateRule, $"why not");
        });

        lines.Should().Equal(
            "block  role         rule                reason                      text",
            "0      MainContent  metadata/title      because                     A short line",
            "1      Date         metadata/date-line  because it reads as a date  A line that is longer",
            "2      MainContent  metadata/date-line  why not                     第三行");
    }

    [Fact]
    public void Write_DecisionAboutThePage_StandsAboveTheBlocks()
    {
        var lines = Explain("One", annotations => annotations.Note(TitleRule, $"from the heading"));

        lines[1].Should().MatchRegex("^page +- +metadata/title +from the heading +-$");
    }

    [Fact]
    public void Write_BlockNoRuleJudged_SaysSo() =>
        Explain("One", _ => { })[1].Should().MatchRegex("^0 +Unassigned +- +no rule judged it +One$");

    [Fact]
    public void Write_LongBlock_ShowsItsStart() =>
        Explain(new string('x', 500), _ => { })[1].Should().EndWith(" " + new string('x', 60) + "…");

    [Fact]
    public void Write_LongBlock_IsNotCutInsideACharacter() =>
        Explain(new string('x', 59) + "😀 and more", _ => { })[1].Should().EndWith(" " + new string('x', 59) + "…");

    [Fact]
    public void Write_SeveralVerdicts_ShowsTheOneThatStands()
    {
        var lines = Explain("One", annotations =>
        {
            annotations.Assign(0, BlockRole.Boilerplate, TitleRule, $"first");
            annotations.Assign(0, BlockRole.MainContent, TitleRule, $"second");
        });

        lines.Should().HaveCount(2);
        lines[1].Should().Contain("second");
    }

    private static string[] Explain(string text, Action<PageAnnotations> annotate)
    {
        var trace = new ExtractionTrace();
        annotate(new PageAnnotations(new PageReader().ReadText(text), trace));
        using var output = new StringWriter { NewLine = "\n" };
        Explanation.Write(trace, output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
