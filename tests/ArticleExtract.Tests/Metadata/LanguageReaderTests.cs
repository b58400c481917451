using ArticleExtract.Metadata;

namespace ArticleExtract.Tests.Metadata;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN_us", "en-US")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    public void Read_LanguageOfThePage_IsWrittenInItsUsualCase(string written, string tag) =>
        PageUnderTest.FromHtml($"<html lang='{written}'><p>Text</p>").Metadata.Language!.Value.Should().Be(tag);

    [Theory]
    [InlineData("english")]
    [InlineData("x")]
    [InlineData("en US")]
    [InlineData("{{lang}}")]
    public void Read_WhatIsNoTag_YieldsToTheNextSource(string written)
    {
        var language = PageUnderTest.FromHtml($"<html lang='{written}'><meta property=og:locale content=de_DE><p>Text</p>").Metadata.Language!;

        language.Value.Should().Be("de-DE");
        language.Source.Should().Be(MetadataSource.Meta);
    }
}
