using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public class SeededHashTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abcd")]
    [InlineData("entry-content entry")]
    public void Of_EqualTexts_AreEqual(string text) => SeededHash.Of($"<{text}>".AsSpan(1, text.Length)).Should().Be(SeededHash.Of(text));

    [Fact]
    public void Of_ManyTexts_HardlyAgree()
    {
        var texts = Enumerable.Range(0, 20_000).SelectMany(number => new[] { $"/story/{number}", $"{number}px", new string('a', number % 500) + number });

        texts.Select(text => SeededHash.Of(text)).Distinct().Count().Should().BeGreaterThan(59_950);
    }

    [Fact]
    public void Of_TextsThatDifferByZeros_AreDifferent() => SeededHash.Of("ab").Should().NotBe(SeededHash.Of("ab\0"));
}
