namespace ArticleExtract.Dates;

/// <summary>The parts of a date as read; 0 stands for what was not stated.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    /// <summary>Later and earlier years belong to another calendar, or are no year: 1404 is Persian, 2568 Buddhist, 0001 a program's zero.</summary>
    public const int MinYear = 1600;

    /// <inheritdoc cref="MinYear"/>
    public const int MaxYear = 2399;

    private const int AnyLeapYear = 2000;

    /// <summary>The time, where the date's form holds one.</summary>
    public ClockTime? Clock { get; init; }

    public bool IsWholeDay => Year != 0 && Day != 0;

    public bool IsValid =>
        (Year == 0 || IsYear(Year))
        && Month is >= 1 and <= 12
        && Day >= 0
        && Day <= DateTime.DaysInMonth(Year == 0 ? AnyLeapYear : Year, Month)
        && (Year != 0 || Day != 0);

    public static bool IsYear(int year) => year is >= MinYear and <= MaxYear;

    /// <summary>The date; the parts must be valid.</summary>
    public PartialDate ToDate()
    {
        if (Clock is { } clock && IsWholeDay)
        {
            return PartialDate.FromMoment(new DateOnly(Year, Month, Day), clock.Time, clock.Precision, clock.Offset);
        }

        if (Year == 0)
        {
            return PartialDate.FromMonthDay(Month, Day);
        }

        return Day == 0 ? PartialDate.FromYearMonth(Year, Month) : PartialDate.FromDay(Year, Month, Day);
    }
}
