using System.Text;
using ArticleExtract.Tests.Text.Languages;
using ArticleExtract.Text.Charsets;

namespace ArticleExtract.Tests.Text.Charsets;

public class CharsetDetectorTests
{
    [Theory]
    [InlineData("de", 1252)]
    [InlineData("fr", 1252)]
    [InlineData("es", 1252)]
    [InlineData("pt", 1252)]
    [InlineData("sv", 1252)]
    [InlineData("pl", 1250)]
    [InlineData("cs", 1250)]
    [InlineData("hu", 1250)]
    [InlineData("cs", 28592)]
    [InlineData("ru", 1251)]
    [InlineData("ru", 20866)]
    [InlineData("uk", 1251)]
    [InlineData("uk", 21866)]
    [InlineData("bg", 1251)]
    [InlineData("el", 1253)]
    [InlineData("tr", 1254)]
    [InlineData("he", 1255)]
    [InlineData("ar", 1256)]
    [InlineData("fa", 1256)]
    [InlineData("lt", 1257)]
    [InlineData("lv", 1257)]
    [InlineData("th", 874)]
    [InlineData("ja", 932)]
    [InlineData("ja", 51932)]
    [InlineData("ja", 50220)]
    [InlineData("zh", 54936)]
    [InlineData("ko", 949)]
    public void Detect_ParagraphInALegacyCharset_IsReadRightly(string language, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var bytes = encoding.GetBytes(LanguageParagraphs.All[language]);

        var detected = CharsetDetector.Detect(bytes);

        detected.Encoding.GetString(bytes).Should().Be(encoding.GetString(bytes));
    }

    [Fact]
    public void Detect_TraditionalChineseInBig5_IsReadRightly()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
        var bytes = encoding.GetBytes("風暴扯斷了兩艘船的纜繩，港口於星期二關閉。沒有人受傷，但是渡輪要到週末才會開航，市長在現場這樣說。");

        CharsetDetector.Detect(bytes).Name.Should().Be("big5");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("hi")]
    [InlineData("ar")]
    public void Detect_Utf8_IsUtf8(string language) =>
        CharsetDetector.Detect(Encoding.UTF8.GetBytes(LanguageParagraphs.All[language])).Name.Should().Be("utf-8");

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ja")]
    public void Detect_Utf16OfMarkupWithoutAMark_IsUtf16(string language)
    {
        var page = "<html><body><p>" + LanguageParagraphs.All[language] + "</p></body></html>";

        CharsetDetector.Detect(Encoding.Unicode.GetBytes(page)).Name.Should().Be("utf-16le");
        CharsetDetector.Detect(Encoding.BigEndianUnicode.GetBytes(page)).Name.Should().Be("utf-16be");
    }

    [Fact]
    public void Detect_CutWithinACharacter_StaysUtf8()
    {
        var bytes = Encoding.UTF8.GetBytes("Le café ferme à minuit, été comme hiver, é");

        CharsetDetector.Detect(bytes.AsSpan(0, bytes.Length - 1)).Name.Should().Be("utf-8");
    }
}
