using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Pages;

public sealed class BlockMeasuresTests
{
    [Theory]
    [InlineData("The river rose again.", 4, true)]
    [InlineData("The river rose again", 4, false)]
    [InlineData("河水再次上涨。", 3, true)]
    [InlineData("강물이 다시 불어났다.", 3, true)]
    [InlineData("Река снова поднялась", 3, false)]
    public void Measure_Line_CountsWordsAlikeInEveryScript(string line, int words, bool endsSentence)
    {
        Measure(new PageReader().ReadText(line)).Should().Be(new BlockMeasures(words, line.Length, null, endsSentence));
    }

    [Fact]
    public void Measure_LinkedHalf_IsItsLinkDensity()
    {
        Measure(new PageReader().ReadHtml("<p><a href='/a'>1234</a>5678</p>")).LinkDensity.Should().Be(0.5);
    }

    private static BlockMeasures Measure(Page page) => new PageAnnotations(page).Measures[0];
}
