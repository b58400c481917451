using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class AsciiWordsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 3)]
    [InlineData("one two", 7)]
    [InlineData("one two ", 7)]
    [InlineData(" two", 4)]
    [InlineData(" ", 0)]
    [InlineData("  two", 0)]
    [InlineData("one  two", 3)]
    [InlineData("one\ttwo", 3)]
    [InlineData("one \ttwo", 3)]
    [InlineData("caf\u00E9 one", 3)]
    [InlineData("one \u00E9t\u00E9", 3)]
    [InlineData("one\u007Ftwo", 3)]
    [InlineData("мост", 0)]
    public void FindEnd_Text_IsBehindWordsWithSingleSpaces(string text, int end)
    {
        AsciiWords.FindEnd(text, 0).Should().Be(end);
    }

    /// <summary>Long runs are searched part by part: what stands where parts meet must not matter.</summary>
    [Theory]
    [InlineData(" two")]
    [InlineData("  two")]
    [InlineData(" ")]
    [InlineData(" \u00E9t\u00E9")]
    [InlineData("\u00E9t\u00E9")]
    [InlineData("\n")]
    public void FindEnd_AfterWordsOfAnyLength_IsTheSame(string rest)
    {
        for (var length = 1; length < 600; length++)
        {
            var expected = length + (rest == " two" ? rest.Length : 0);
            AsciiWords.FindEnd(new string('a', length) + rest, 0).Should().Be(expected, $"{length} letters stand before it");
        }
    }
}
