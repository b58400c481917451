using System.Globalization;

namespace ArticleExtract.SmartReader.Tests;

/// <summary>SmartReader itself depends on culture and time zone; what comes out here must not.</summary>
[CollectionDefinition("process-wide settings", DisableParallelization = true)]
[Collection("process-wide settings")]
public class MachineIndependenceTests
{
    private static readonly SmartReaderArticleExtractor Extractor = new();
    private static readonly Uri Address = new("https://news.example/world/harbour");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void ExtractHtml_OtherCulture_GivesTheSameArticle(string culture)
    {
        var expected = Extractor.ExtractHtml(StoryPage.Markup(), Address).ToJson();
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Extractor.ExtractHtml(StoryPage.Markup(), Address).ToJson().Should().Be(expected);
            CultureInfo.CurrentCulture.Name.Should().Be(culture, "the caller's culture is given back");
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kathmandu")]
    public void ExtractHtml_OtherTimeZone_GivesTheSameArticle(string timeZone)
    {
        var expected = Extractor.ExtractHtml(StoryPage.Markup(), Address).ToJson();
        var previous = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(timeZone);
            TimeZoneInfo.Local.BaseUtcOffset.Should().Be(TimeZoneInfo.FindSystemTimeZoneById(timeZone).BaseUtcOffset);
            Extractor.ExtractHtml(StoryPage.Markup(), Address).ToJson().Should().Be(expected);
        }
        finally
        {
            SetTimeZone(previous);
        }
    }

    private static void SetTimeZone(string? timeZone)
    {
        Environment.SetEnvironmentVariable("TZ", timeZone);
        TimeZoneInfo.ClearCachedData();
    }
}
