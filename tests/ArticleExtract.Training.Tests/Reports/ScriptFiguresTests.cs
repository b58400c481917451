using ArticleExtract.Text;
using ArticleExtract.Training.Reports;

namespace ArticleExtract.Training.Tests.Reports;

public sealed class ScriptFiguresTests
{
    [Theory]
    [InlineData("Fünf Männer gingen nach Hause", nameof(Script.Latin))]
    [InlineData("Правительство приняло новый закон (GDPR)", nameof(Script.Cyrillic))]
    [InlineData("これは日本語の記事です", nameof(Script.Han))]
    [InlineData("ニュースをもっと", nameof(Script.Han))]
    [InlineData("新华社北京", nameof(Script.Han))]
    [InlineData("أعلنت الحكومة", nameof(Script.Arabic))]
    [InlineData("서울 뉴스", nameof(Script.Hangul))]
    [InlineData("12.5 % – 2026", nameof(Script.None))]
    [InlineData("", nameof(Script.None))]
    public void Of_GoldText_CountsForTheScriptOfMostLetters(string gold, string script) =>
        ScriptFigures.Of([ScoredPages.Make(gold, found: "whatever was extracted")]).Single().Script.ToString().Should().Be(script);

    [Fact]
    public void Of_SnippetsAlone_CountForTheirScript() =>
        ScriptFigures.Of([ScoredPages.WithSnippets("Η κυβέρνηση", "Διαβάστε", found: "")]).Single().Script.Should().Be(Script.Greek);

    [Fact]
    public void Of_TwoScripts_MeasuresEachAndPutsThatOfMostPagesFirst()
    {
        var figures = ScriptFigures.Of([ScoredPages.Make("раз два", "раз"), ScoredPages.Make("one", "one"), ScoredPages.Make("two", "two")]);

        figures.Select(script => script.Script).Should().Equal(Script.Latin, Script.Cyrillic);
        figures[0].All.Should().Be(new Figures(2, 1, 1, 1));
        figures[1].All.Recall.Should().Be(0.5);
    }
}
