using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable Table = new(["privacy policy", "privacy", "sign up", "隐私政策", "всё о нас"]);

    [Theory]
    [InlineData("Privacy Policy", 2)]
    [InlineData("Our privacy matters", 1)]
    [InlineData("Read the privacy policy, or sign up", 4)]
    [InlineData("本站隐私政策说明", 4)]
    [InlineData("ВСЕ О НАС", 3)]
    public void CountWords_Phrases_AreCountedOnceAndTheLongestFirst(string text, int words)
    {
        CountWords(text).Should().Be(words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A policy on signs")]
    [InlineData("Sign, up there, the letters")]
    [InlineData("隐私的政策")]
    public void CountWords_PartsOfPhrases_AreNone(string text)
    {
        CountWords(text).Should().Be(0);
    }

    private static int CountWords(string text) => Table.CountWords(text, WordRanges.Of(text));
}
