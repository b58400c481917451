using ArticleExtract.Text.Languages;

namespace ArticleExtract.Tests.Text.Languages;

public class LanguageDetectorTests
{
    public static TheoryData<string> Languages => new(LanguageParagraphs.All.Keys);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Detect_Paragraph_IsItsLanguage(string language) => Detect(LanguageParagraphs.All[language]).Should().Be(language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Detect_CapitalLetters_IsTheSameLanguage(string language) =>
        Detect(LanguageParagraphs.All[language].ToUpperInvariant()).Should().Be(language);

    [Theory]
    [InlineData("")]
    [InlineData("2025 – 17:40")]
    [InlineData("Home Sport Video Login")]
    [InlineData("John Smith, Berlin")]
    [InlineData("漢字")]
    public void Detect_ThinEvidence_IsNone(string text) => Detect(text).Should().BeNull();

    [Theory]
    [InlineData("Porti u mbyll të martën pasi stuhia kishte shkëputur dy anije nga litarët e tyre. Askush nuk u lëndua.")]
    [InlineData("Bandari ilifungwa Jumanne baada ya dhoruba kukata kamba za meli mbili. Hakuna aliyejeruhiwa, alisema meya.")]
    [InlineData("Дауыл екі кемені арқанынан үзіп кеткеннен кейін порт сейсенбі күні жабылды. Ешкім жараланған жоқ.")]
    public void Detect_LanguageWithoutList_IsNone(string text) => Detect(text).Should().BeNull();

    [Fact]
    public void Detect_QuotationInAnotherScript_IsTheLanguageAroundIt() =>
        Detect(LanguageParagraphs.All["ru"] + " «The harbour is not safe for the ships and for the people.» " + LanguageParagraphs.All["uk"][..40])
            .Should().Be("ru");

    [Fact]
    public void Detect_ChineseWithAKanaWord_StaysChinese() =>
        Detect(LanguageParagraphs.All["zh"] + "のアニメ").Should().Be("zh");

    [Fact]
    public void Detect_LongText_IsDecidedByItsFirstWords() =>
        Detect(string.Concat(Enumerable.Repeat(LanguageParagraphs.All["de"], 100)) + string.Concat(Enumerable.Repeat(LanguageParagraphs.All["fr"], 200)))
            .Should().Be("de");

    private static string? Detect(string text) => LanguageDetector.Detect(text, WordRanges.Of(text));
}
