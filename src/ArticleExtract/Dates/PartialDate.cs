using System.Globalization;
using System.Text;

namespace ArticleExtract.Dates;

/// <summary>
/// A date as far as it was stated: nothing is filled in, so a date without an offset has none and a year stays a year.
/// </summary>
/// <remarks>
/// The calendar is the proleptic Gregorian one. A value is made by the named factories, which check that the parts form a
/// date; the default value is the year 1.
/// </remarks>
public readonly record struct PartialDate
{
    private readonly short _year;
    private readonly sbyte _month;
    private readonly sbyte _day;
    private readonly sbyte _hour;
    private readonly sbyte _minute;
    private readonly sbyte _second;

    private PartialDate(int year, int month, int day, TimeOnly time, DatePrecision precision, TimeSpan? offset)
    {
        _year = (short)year;
        _month = (sbyte)month;
        _day = (sbyte)day;
        _hour = (sbyte)time.Hour;
        _minute = (sbyte)time.Minute;
        _second = (sbyte)time.Second;
        Precision = precision;
        Offset = offset;
    }

    /// <summary>The year, 1 to 9999; <see langword="null"/> when it was not stated, as in most datelines.</summary>
    public int? Year => _year == 0 ? null : _year;

    /// <summary>The month, 1 to 12; <see langword="null"/> when only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, 1 to 31; <see langword="null"/> when it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The time of day; <see langword="null"/> when <see cref="Precision"/> is coarser than a minute.</summary>
    public TimeOnly? Time => Precision < DatePrecision.Minute ? null : new TimeOnly(_hour, _minute, _second);

    /// <summary>The smallest unit that was stated.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The offset from UTC; <see langword="null"/> when none was stated. It is never guessed.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>A year, with the month where it is known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of its range.</exception>
    public static PartialDate FromYearMonth(int year, int? month = null)
    {
        CheckDay(year, month ?? 1, 1);
        return new PartialDate(year, month ?? 0, 0, default, month is null ? DatePrecision.Year : DatePrecision.Month, null);
    }

    /// <summary>A day of a stated year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parts form no date.</exception>
    public static PartialDate FromDay(int year, int month, int day)
    {
        CheckDay(year, month, day);
        return new PartialDate(year, month, day, default, DatePrecision.Day, null);
    }

    /// <summary>A day whose year was not stated, as in most datelines.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day the month can have.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parts form no date in a leap year.</exception>
    public static PartialDate FromMonthDay(int month, int day)
    {
        const int AnyLeapYear = 2000;
        CheckDay(AnyLeapYear, month, day);
        return new PartialDate(0, month, day, default, DatePrecision.Day, null);
    }

    /// <summary>A moment, with the offset only where one was stated.</summary>
    /// <param name="day">The date part.</param>
    /// <param name="time">The time of day; fractions of a second are dropped.</param>
    /// <param name="precision"><see cref="DatePrecision.Minute"/> or <see cref="DatePrecision.Second"/>.</param>
    /// <param name="offset">The stated offset from UTC, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is coarser than a minute, or the offset is beyond 18 hours.</exception>
    public static PartialDate FromMoment(DateOnly day, TimeOnly time, DatePrecision precision, TimeSpan? offset = null)
    {
        if (precision is not (DatePrecision.Minute or DatePrecision.Second))
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "A moment is precise to the minute or the second.");
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset?.Duration() ?? TimeSpan.Zero, TimeSpan.FromHours(18), nameof(offset));
        var kept = new TimeOnly(time.Hour, time.Minute, precision == DatePrecision.Second ? time.Second : 0);
        return new PartialDate(day.Year, day.Month, day.Day, kept, precision, offset);
    }

    /// <summary>
    /// The date in ISO 8601 at the precision known: <c>2025</c>, <c>2025-04</c>, <c>2025-04-15</c>, <c>--02-26</c> without a year,
    /// <c>2025-04-15T06:29</c>, <c>2025-04-15T06:29:13+02:00</c>.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(25);
        AppendDay(text);
        if (Time is { } time)
        {
            text.Append(time.ToString(Precision == DatePrecision.Second ? "'T'HH:mm:ss" : "'T'HH:mm", CultureInfo.InvariantCulture));
        }

        if (Offset is { } offset)
        {
            text.Append(offset < TimeSpan.Zero ? '-' : '+').Append(offset.ToString("hh\\:mm", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>Writes year, month and day as far as they are known. A hyphen stands for the year that is not.</summary>
    private void AppendDay(StringBuilder text)
    {
        if (Year is { } year)
        {
            text.Append(CultureInfo.InvariantCulture, $"{year:0000}");
        }
        else
        {
            text.Append('-');
        }

        if (Month is { } month)
        {
            text.Append(CultureInfo.InvariantCulture, $"-{month:00}");
        }

        if (Day is { } day)
        {
            text.Append(CultureInfo.InvariantCulture, $"-{day:00}");
        }
    }

    private static void CheckDay(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
    }
}
