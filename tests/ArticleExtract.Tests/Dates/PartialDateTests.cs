using ArticleExtract.Dates;

namespace ArticleExtract.Tests.Dates;

public class PartialDateTests
{
    [Fact]
    public void ToString_Year_IsTheYearAlone() => PartialDate.FromYearMonth(2025).ToString().Should().Be("2025");

    [Fact]
    public void ToString_YearAndMonth_HasNoDay() => PartialDate.FromYearMonth(2025, 4).ToString().Should().Be("2025-04");

    [Fact]
    public void ToString_DayWithoutYear_KeepsTheYearOpen() => PartialDate.FromMonthDay(2, 29).ToString().Should().Be("--02-29");

    [Fact]
    public void ToString_MomentWithoutOffset_HasNone() =>
        PartialDate.FromMoment(new DateOnly(2025, 4, 15), new TimeOnly(6, 29, 13), DatePrecision.Second).ToString().Should().Be("2025-04-15T06:29:13");

    [Fact]
    public void ToString_MomentWithNegativeOffset_KeepsIt() =>
        PartialDate.FromMoment(new DateOnly(2025, 4, 15), new TimeOnly(6, 29), DatePrecision.Minute, TimeSpan.FromMinutes(-210))
            .ToString().Should().Be("2025-04-15T06:29-03:30");

    [Fact]
    public void FromDay_DayTheMonthLacks_Throws() =>
        FluentActions.Invoking(() => PartialDate.FromDay(2025, 2, 29)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");

    [Fact]
    public void FromMoment_DayPrecision_Throws() =>
        FluentActions.Invoking(() => PartialDate.FromMoment(new DateOnly(2025, 1, 1), default, DatePrecision.Day))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("precision");
}
