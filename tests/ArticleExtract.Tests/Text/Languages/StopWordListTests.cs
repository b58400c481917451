using ArticleExtract.Text.Languages;

namespace ArticleExtract.Tests.Text.Languages;

public class StopWordListTests
{
    public static TheoryData<string> ListedLanguages => new(StopWordLists.All.Select(list => list.LanguageTag));

    [Theory]
    [InlineData("en", "the")]
    [InlineData("en", "THE")]
    [InlineData("en", "don’t")]
    [InlineData("de", "Für")]
    [InlineData("ro", "şi")]
    [InlineData("el", "ΤΟΥΣ")]
    [InlineData("tr", "için")]
    [InlineData("ru", "ее")]
    [InlineData("fa", "كه")]
    [InlineData("zh", "們")]
    public void Contains_StopWord_IsTrueWhateverItsSpelling(string language, string word) =>
        StopWordLists.Find(language)!.Contains(word).Should().BeTrue();

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "harbour")]
    [InlineData("en", "und")]
    [InlineData("en", "th")]
    [InlineData("en", "thee")]
    [InlineData("vi", "la")]
    [InlineData("en", "antidisestablishmentarianism")]
    public void Contains_AnotherWord_IsFalse(string language, string word) => StopWordLists.Find(language)!.Contains(word).Should().BeFalse();

    [Theory]
    [InlineData("en", "", 0)]
    [InlineData("en", "– !", 0)]
    [InlineData("en", "the harbour and the ships", 0.6)]
    [InlineData("zh", "我的船", 2.0 / 3)]
    public void MeasureDensity_Text_IsTheShareOfStopWords(string language, string text, double expected) =>
        StopWordLists.Find(language)!.MeasureDensity(text).Should().BeApproximately(expected, 1e-9);

    [Theory]
    [MemberData(nameof(ListedLanguages))]
    public void MeasureDensity_Prose_IsFarAboveThatOfAMenu(string language)
    {
        var list = StopWordLists.Find(language)!;
        list.MeasureDensity(LanguageParagraphs.All[language]).Should().BeGreaterThan(0.1);
        list.MeasureDensity("Sport Wetter Video Login Newsletter").Should().Be(0);
    }

    [Fact]
    public void MeasureDensity_LanguageUnknown_CountsTheWordsOfAllLanguages() =>
        StopWordLists.Undetermined.MeasureDensity("Hafen und harbour and порт и").Should().Be(0.5);

    [Fact]
    public void Contains_Word_AllocatesNothing()
    {
        var list = StopWordLists.Find("en")!;
        list.Contains("für");
        list.MeasureDensity("It's the harbour, the für 船 and the sea");
        var before = GC.GetAllocatedBytesForCurrentThread();
        list.Contains("für");
        list.MeasureDensity("It's the harbour, the für 船 and the sea");
        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);
    }
}
