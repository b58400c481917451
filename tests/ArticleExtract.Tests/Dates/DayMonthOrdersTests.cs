using ArticleExtract.Dates;

namespace ArticleExtract.Tests.Dates;

public class DayMonthOrdersTests
{
    [Theory]
    [InlineData("en", "MonthFirst")]
    [InlineData("en-US", "MonthFirst")]
    [InlineData("en-GB", "DayFirst")]
    [InlineData("en-AU", "DayFirst")]
    [InlineData("it", "DayFirst")]
    [InlineData("de-AT", "DayFirst")]
    [InlineData("eng", "DayFirst")]
    [InlineData(null, "DayFirst")]
    public void Of_Language_IsTheOrderItsPagesWrite(string? language, string expected) => DayMonthOrders.Of(language).ToString().Should().Be(expected);

    [Theory]
    [InlineData("it", "Pubblicato il 08/11/2021", "2021-11-08")]
    [InlineData("en", "Published 08/11/2021", "2021-08-11")]
    [InlineData("en-GB", "Published 08/11/2021", "2021-11-08")]
    [InlineData("fr", "Publié le\u00A011/07/2022 à 18h40", "2022-07-11T18:40")]
    [InlineData("pt-BR", "Publicado em 02/02/2023 às 07h15", "2023-02-02T07:15")]
    public void Extract_DateThatFiguresLeaveOpen_FollowsTheLanguage(string language, string line, string expected)
    {
        var html = $"""
            <html lang="{language}"><head><title>Title of the story</title></head><body><h1>Title of the story</h1><p>{line}</p>
            <p>The harbour froze overnight, and the ferries that usually leave before six stayed at their berths until the afternoon, the port said.</p></body></html>
            """;
        new ArticleExtractor().ExtractHtml(html).Published.ToString().Should().Be(expected);
    }
}
