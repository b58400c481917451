namespace ArticleExtract.Dates;

/// <summary>Reads dates with a month's name: <c>15 April 2025</c>, <c>Apr. 15th, 2025</c>, <c>2025. április 15.</c></summary>
internal static class NamedMonthDates
{
    /// <summary>Reads <c>April 15, 2025</c>, <c>Apr 15</c>, <c>April 2025</c>, <c>Apr 15 06:29:13 2025</c>.</summary>
    public static bool TryReadMonthFirst(ref DateCursor cursor, out DateParts parts)
    {
        parts = default;
        var isCapital = char.IsUpper(cursor.Current);
        if (!TryReadMonth(ref cursor, out var month))
        {
            return false;
        }

        var behindMonth = cursor.Position;
        if (TryReadDay(ref cursor, out var day))
        {
            parts = new DateParts(0, month.Month, day);
            return TryReadYearOrClock(ref cursor, month, ref parts) || LeadsDayAlone(month, isCapital, cursor.Scope);
        }

        cursor.Position = behindMonth;
        if (!DatedYears.TryRead(ref cursor, month, out var year))
        {
            return false;
        }

        parts = new DateParts(year, month.Month, 0);
        return month.IsFull || (month.IsEnglish && isCapital);
    }

    /// <summary>Reads on behind a day: <c>15 April 2025</c>, <c>15. April</c>, <c>15 de abril de 2025</c>, <c>15-Apr-25 06:29:13</c>.</summary>
    public static bool TryReadDayFirst(ref DateCursor cursor, int day, out DateParts parts)
    {
        parts = default;
        SkipOrdinal(ref cursor);
        if (!DateGaps.TrySkipBetweenParts(ref cursor))
        {
            return false;
        }

        var isCapital = char.IsUpper(cursor.Current);
        if (!TryReadMonth(ref cursor, out var month))
        {
            return false;
        }

        var hasYear = DatedYears.TryRead(ref cursor, month, out var year);
        parts = new DateParts(year, month.Month, day);
        return hasYear || cursor.Scope == DateScope.Start || (month.IsEnglish ? isCapital : month.IsFull);
    }

    /// <summary>Reads on behind a year: <c>2025. április 15.</c>, <c>2025 m. balandžio 15</c>, <c>2025. gada 15. aprīlī</c>.</summary>
    public static bool TryReadYearFirst(ref DateCursor cursor, int year, out DateParts parts)
    {
        parts = default;
        if (!DateGaps.TrySkipBetweenParts(ref cursor))
        {
            return false;
        }

        MonthName month;
        if (cursor.TryReadNumber(2, out var day, out _))
        {
            SkipOrdinal(ref cursor);
            parts = DateGaps.TrySkipBetweenParts(ref cursor) && TryReadMonth(ref cursor, out month) ? new DateParts(year, month.Month, day) : default;
        }
        else
        {
            parts = TryReadMonth(ref cursor, out month) && TryReadDay(ref cursor, out day) ? new DateParts(year, month.Month, day) : default;
        }

        return parts.Day != 0;
    }

    /// <summary>Reads a month's name, its full stop, and the second name that Arabic writes behind a slash.</summary>
    private static bool TryReadMonth(ref DateCursor cursor, out MonthName month)
    {
        if (!TryReadName(ref cursor, out month))
        {
            return false;
        }

        var behindName = cursor.Position;
        if (!(cursor.TrySkip('/') && TryReadName(ref cursor, out var again) && again.Month == month.Month))
        {
            cursor.Position = behindName;
        }

        return true;
    }

    /// <summary>Reads a month's name and its full stop.</summary>
    public static bool TryReadName(ref DateCursor cursor, out MonthName month)
    {
        var word = MonthNames.CanBeAtStartOf(cursor.Rest) ? cursor.PeekWord(MonthNames.LongestName) : [];
        var two = word.IsEmpty ? [] : cursor.PeekTwoWords(word.Length, MonthNames.LongestName);
        if (MonthNames.TryGetMonth(two, out month))
        {
            cursor.Position += two.Length;
            return true;
        }

        if (!MonthNames.TryGetMonth(word, out month))
        {
            return false;
        }

        cursor.Position += word.Length;
        if (!month.IsFull)
        {
            cursor.TrySkip('.');
        }

        return true;
    }

    private static bool TryReadDay(ref DateCursor cursor, out int day)
    {
        day = 0;
        if (!DateGaps.TrySkipBetweenParts(ref cursor) || !cursor.TryReadNumber(2, out day, out _))
        {
            return false;
        }

        SkipOrdinal(ref cursor);
        return true;
    }

    private static bool TryReadYearOrClock(ref DateCursor cursor, MonthName month, ref DateParts parts)
    {
        if (DatedYears.TryRead(ref cursor, month, out var year))
        {
            parts = parts with { Year = year };
            return true;
        }

        var behindDay = cursor.Position;
        if (ClockTimes.TryReadAfterDate(ref cursor, out var clock) && DatedYears.TryRead(ref cursor, month, out year))
        {
            parts = parts with { Year = year, Clock = clock };
            return true;
        }

        cursor.Position = behindDay;
        return false;
    }

    /// <summary>Whether <c>March 5</c> is a date: <c>march 5</c> and <c>Out 5</c> may be anything.</summary>
    private static bool LeadsDayAlone(MonthName month, bool isCapital, DateScope scope) =>
        month.IsEnglish ? isCapital : month.IsFull && scope == DateScope.Start;

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.TrySkip('-');
        var word = cursor.PeekWord(DateWords.Ordinals.LongestWord);
        if (DateWords.Ordinals.Contains(word))
        {
            cursor.Position += word.Length;
            return;
        }

        cursor.Position = start;
        cursor.TrySkip('°');
    }
}
