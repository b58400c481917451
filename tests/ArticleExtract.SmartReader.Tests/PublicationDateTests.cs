namespace ArticleExtract.SmartReader.Tests;

public class PublicationDateTests
{
    private static readonly Uri DatedAddress = new("https://news.example/2024/02/29/leap");

    [Theory]
    [InlineData("2025-04-15T06:29:13+02:00", "2025-04-15T06:29:13+02:00")]
    [InlineData("2025-04-15T23:59:00-0700", "2025-04-15T23:59:00-07:00")]
    [InlineData("2025-04-15T06:29:13Z", "2025-04-15T06:29:13+00:00")]
    [InlineData("2025-04-15T06:29:13", "2025-04-15T06:29:13")]
    [InlineData("2025-04-15 06:29", "2025-04-15T06:29")]
    [InlineData("2025-04-15T06:29+05:30", "2025-04-15T06:29+05:30")]
    [InlineData("2025-04-15", "2025-04-15")]
    [InlineData("April 15, 2025", "2025-04-15")]
    [InlineData("April 2025", "2025-04")]
    [InlineData("2025-04", "2025-04")]
    public void Read_StatedDate_KeepsPrecisionAndOffset(string stated, string expected) =>
        PublicationDate.Read(AsSmartReaderParses(stated), ["no date", stated], null)!.ToString().Should().Be(expected);

    [Fact]
    public void Read_StatedDate_KeepsTheTextAsWritten() =>
        PublicationDate.Read(AsSmartReaderParses(" 2025-04-15T06:29:13Z"), [" 2025-04-15T06:29:13Z"], null)!.Raw.Should().Be(" 2025-04-15T06:29:13Z");

    [Theory]
    [InlineData("10:30")]
    [InlineData("15 April")]
    public void Read_TextWithoutAYear_IsNoDate(string stated) =>
        PublicationDate.Read(AsSmartReaderParses(stated), [stated], DatedAddress).Should().BeNull();

    [Fact]
    public void Read_NoDate_IsNone() => PublicationDate.Read(null, ["2025-04-15"], DatedAddress).Should().BeNull();

    [Fact]
    public void Read_DateOfAFailedPage_IsNone() => PublicationDate.Read(default(DateTime), [], DatedAddress).Should().BeNull();

    [Theory]
    [InlineData("https://news.example/2024/02/29/leap", 29, "2024-02-29")]
    [InlineData("https://news.example/2024/02/leap-29", 1, "2024-02")]
    public void Read_DateOfTheAddress_StatesNoMoreThanTheAddress(string url, int day, string expected) =>
        PublicationDate.Read(new DateTime(2024, 2, day, 0, 0, 0, DateTimeKind.Unspecified), [], new Uri(url))!.ToString().Should().Be(expected);

    [Fact]
    public void Read_DateThatNothingStates_IsNone() =>
        PublicationDate.Read(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), [], DatedAddress).Should().BeNull();

    private static DateTime AsSmartReaderParses(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
