using ArticleExtract.Datelines;
using ArticleExtract.Dates;

namespace ArticleExtract.Tests.Datelines;

public class DatelineYearsTests
{
    [Theory]
    [InlineData(5, 5, 2024, 5, 6, "2024-05-05")]
    [InlineData(12, 31, 2024, 1, 1, "2023-12-31")]
    [InlineData(1, 1, 2023, 12, 31, "2024-01-01")]
    [InlineData(2, 29, 2024, 3, 1, "2024-02-29")]
    [InlineData(2, 29, 2023, 12, 1, "2024-02-29")]
    public void Resolve_DateWithoutYear_IsTheOneNearestToThePublication(int month, int day, int year, int publishedMonth, int publishedDay, string expected) =>
        DatelineYears.Resolve(PartialDate.FromMonthDay(month, day), PartialDate.FromDay(year, publishedMonth, publishedDay)).ToString().Should().Be(expected);

    [Fact]
    public void Resolve_StatedYear_StaysAsStated() =>
        DatelineYears.Resolve(PartialDate.FromDay(1999, 5, 5), PartialDate.FromDay(2024, 5, 6)).Should().Be(PartialDate.FromDay(1999, 5, 5));

    [Fact]
    public void Resolve_PublicationToTheMonth_LeavesItOpen() =>
        DatelineYears.Resolve(PartialDate.FromMonthDay(5, 5), PartialDate.FromYearMonth(2024, 5)).Should().Be(PartialDate.FromMonthDay(5, 5));

    [Fact]
    public void Resolve_DayThatNoYearNearbyHas_LeavesItOpen() =>
        DatelineYears.Resolve(PartialDate.FromMonthDay(2, 29), PartialDate.FromDay(2022, 3, 1)).Should().Be(PartialDate.FromMonthDay(2, 29));
}
