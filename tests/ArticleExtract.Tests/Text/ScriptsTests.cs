using System.Text;
using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public class ScriptsTests
{
    [Theory]
    [InlineData("a", "Latin")]
    [InlineData("ế", "Latin")]
    [InlineData("ή", "Greek")]
    [InlineData("ї", "Cyrillic")]
    [InlineData("پ", "Arabic")]
    [InlineData("漢", "Han")]
    [InlineData("𠮷", "Han")]
    [InlineData("ー", "Katakana")]
    [InlineData("힣", "Hangul")]
    [InlineData("4", "None")]
    [InlineData("ꓐ", "None")]
    public void Of_Letter_IsItsScript(string letter, string expected) => Scripts.Of(Rune.GetRuneAt(letter, 0)).ToString().Should().Be(expected);

    [Fact]
    public void Ranges_Table_IsAscendingAndWithoutOverlap() =>
        ScriptTable.Ranges.Zip(ScriptTable.Ranges.Skip(1)).Should().OnlyContain(pair => pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First);
}
