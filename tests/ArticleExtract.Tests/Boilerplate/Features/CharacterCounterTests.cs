using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class CharacterCounterTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("The 2 boats, at last; came. Home!", 1)]
    [InlineData("Река́ поднялась, в 5 часов。水位、上升，", 1)]
    [InlineData("AAAA1111,,,,....", 5000)]
    public void Count_TextOfAnyLength_CountsEachKind(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));

        var totals = CharacterCounter.Count(text);

        totals.Letters.Should().Be(text.Count(char.IsLetter));
        totals.Capitals.Should().Be(text.Count(char.IsUpper));
        totals.Digits.Should().Be(text.Count(char.IsDigit));
        totals.ClauseMarks.Should().Be(text.Count(character => ",;،؛、，；".Contains(character, StringComparison.Ordinal)));
        totals.SentenceMarks.Should().Be(text.Count(character => ".!?…。！？．।؟۔።".Contains(character, StringComparison.Ordinal)));
    }
}
