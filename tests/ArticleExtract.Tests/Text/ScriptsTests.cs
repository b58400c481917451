using System.Text;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public class ScriptsTests
{
    [Theory]
    [InlineData("a", Script.Latin)]
    [InlineData("ế", Script.Latin)]
    [InlineData("ή", Script.Greek)]
    [InlineData("ї", Script.Cyrillic)]
    [InlineData("پ", Script.Arabic)]
    [InlineData("漢", Script.Han)]
    [InlineData("𠮷", Script.Han)]
    [InlineData("ー", Script.Katakana)]
    [InlineData("힣", Script.Hangul)]
    [InlineData("4", Script.None)]
    [InlineData("ꓐ", Script.None)]
    public void Of_Letter_IsItsScript(string letter, Script expected) => Scripts.Of(Rune.GetRuneAt(letter, 0)).Should().Be(expected);

    [Fact]
    public void Ranges_Table_IsAscendingAndWithoutOverlap() =>
        ScriptTable.Ranges.Zip(ScriptTable.Ranges.Skip(1)).Should().OnlyContain(pair => pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First);
}
