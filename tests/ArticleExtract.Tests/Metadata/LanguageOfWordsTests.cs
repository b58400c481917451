using ArticleExtract.Metadata;
using ArticleExtract.Tests.Text.Languages;

namespace ArticleExtract.Tests.Metadata;

public class LanguageOfWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("pt")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("th")]
    public void Extract_PageThatStatesNoLanguage_HasTheLanguageOfItsWords(string language)
    {
        var field = new ArticleExtractor().ExtractText(LanguageParagraphs.All[language]).Metadata.Language!;

        field.Value.Should().Be(language);
        field.Source.Should().Be(MetadataSource.Text);
    }

    [Fact]
    public void Extract_PageThatStatesItsLanguage_IsBelieved() =>
        new ArticleExtractor().ExtractHtml($"<html lang=de-at><p>{LanguageParagraphs.All["en"]}").Metadata.Language!.Value.Should().Be("de-AT");

    [Fact]
    public void Extract_PageOfNamesAndFigures_HasNoLanguage() =>
        new ArticleExtractor().ExtractText("Berlin 12 Paris 7\nRoma 4 Madrid 9").Metadata.Language.Should().BeNull();
}
