namespace ArticleExtract.Dates;

/// <summary>Reads one date of any form, with the day of the week and the time that belong to it.</summary>
internal static class DateForms
{
    /// <summary>Figures of a year.</summary>
    private const int YearDigits = 4;

    /// <summary>Figures of a day in the basic form of ISO 8601.</summary>
    private const int BasicDigits = 8;

    /// <summary>Reads the date at the cursor; the cursor stays where it is when there is none.</summary>
    public static bool TryRead(ref DateCursor cursor, out PartialDate date)
    {
        var start = cursor.Position;
        if (DateGaps.TrySkipIntroduction(ref cursor) && TryReadDayAndTime(ref cursor, out date))
        {
            return true;
        }

        // "Mar 15" begins like the Spanish Tuesday.
        cursor.Position = start;
        if (TryReadDayAndTime(ref cursor, out date))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadDayAndTime(ref DateCursor cursor, out PartialDate date)
    {
        date = default;
        ClockTime? clock = ClockTimes.TryReadBeforeDate(ref cursor, out var before) ? before : null;
        if (!TryReadDay(ref cursor, out var parts) || !parts.IsValid || !IsEnded(cursor, parts))
        {
            return false;
        }

        clock ??= parts.Clock;
        if (clock is null && parts.IsWholeDay && ClockTimes.TryReadAfterDate(ref cursor, out var after))
        {
            clock = after;
        }

        date = (parts with { Clock = clock }).ToDate();
        return true;
    }

    private static bool TryReadDay(ref DateCursor cursor, out DateParts parts)
    {
        if (!DateCursor.IsDigit(cursor.Current))
        {
            return CalendarEras.TrySkip(ref cursor, out var yearBeforeFirst)
                ? FigureDates.TryReadEraYear(ref cursor, yearBeforeFirst, out parts)
                : NamedMonthDates.TryReadMonthFirst(ref cursor, out parts);
        }

        parts = default;
        if (!cursor.TryReadNumber(BasicDigits, out var number, out var digits))
        {
            return false;
        }

        return digits switch
        {
            1 or 2 => FigureDates.TryReadDayFirst(ref cursor, number, out parts) || NamedMonthDates.TryReadDayFirst(ref cursor, number, out parts),
            YearDigits => FigureDates.TryReadYearFirst(ref cursor, number, out parts) || NamedMonthDates.TryReadYearFirst(ref cursor, number, out parts),
            BasicDigits => FigureDates.TryReadBasic(ref cursor, number, out parts),
            _ => false,
        };
    }

    /// <summary>Whether the date ends here and is not the front of a longer word or figure: <c>May 5,000</c>, <c>26 Febs</c>, <c>1.2.2025.3</c>.</summary>
    private static bool IsEnded(DateCursor cursor, DateParts parts)
    {
        var next = cursor.Current;
        if (char.IsLower(next))
        {
            return cursor.IsAtClock;
        }

        if (DateCursor.IsDigit(next) && DateCursor.IsDigit(cursor.Peek(-1)))
        {
            return false;
        }

        if (parts.Year == 0 && next is ':' or '%' or '：')
        {
            return false;
        }

        var isJoined = next is '.' || (parts.Year == 0 && next is ',' or '/');
        return !(isJoined && DateCursor.IsDigit(cursor.Peek(1)));
    }
}
