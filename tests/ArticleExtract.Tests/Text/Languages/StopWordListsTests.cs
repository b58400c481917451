using ArticleExtract.Text.Languages;

namespace ArticleExtract.Tests.Text.Languages;

public class StopWordListsTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("DE_at", "de")]
    [InlineData(" fr ", "fr")]
    [InlineData("nb", "no")]
    [InlineData("iw-IL", "he")]
    public void Find_Tag_GivesTheListOfItsLanguage(string tag, string expected) => StopWordLists.Find(tag)!.LanguageTag.Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("th")]
    [InlineData("english")]
    [InlineData("-en")]
    public void Find_LanguageWithoutList_IsNone(string tag) => StopWordLists.Find(tag).Should().BeNull();

    [Fact]
    public void All_Lists_FitTheBitsOfTheTable() => StopWordLists.All.Should().HaveCountLessThanOrEqualTo(64).And.OnlyHaveUniqueItems(list => list.LanguageTag);

    [Fact]
    public void All_Words_AreOneWordEach() =>
        StopWordLanguages.All.SelectMany(language => language.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => ArticleExtract.Text.Words.Count(word) != 1)
            .Should().BeEmpty();
}
