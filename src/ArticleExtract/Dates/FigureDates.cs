namespace ArticleExtract.Dates;

/// <summary>Reads dates whose month is a figure: <c>2025-04-15</c>, <c>15.04.2025</c>, <c>04/15/2025</c>, <c>2025年4月15日</c>.</summary>
internal static class FigureDates
{
    /// <summary>Reads on behind a year: <c>2025-04-15</c>, <c>2025. 4. 15.</c>, <c>2025年4月</c>.</summary>
    public static bool TryReadYearFirst(ref DateCursor cursor, int year, out DateParts parts)
    {
        var start = cursor.Position;
        if (TryReadEastAsian(ref cursor, year, out parts)
            || (TryReadSeparator(ref cursor, out var separator) && TryReadMonthAndDay(ref cursor, separator, year, out parts)))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads on behind an era's name: <c>令和7年4月15日</c>.</summary>
    public static bool TryReadEraYear(ref DateCursor cursor, int yearBeforeFirst, out DateParts parts)
    {
        parts = default;
        if (cursor.TrySkip('元'))
        {
            return TryReadEastAsian(ref cursor, yearBeforeFirst + 1, out parts);
        }

        return cursor.TryReadNumber(4, out var year, out _) && TryReadEastAsian(ref cursor, yearBeforeFirst + year, out parts);
    }

    /// <summary>Reads on behind a day or month: <c>15.04.2025</c>, <c>04/15/2025</c>, <c>4月15日</c>.</summary>
    public static bool TryReadDayFirst(ref DateCursor cursor, int first, out DateParts parts)
    {
        var start = cursor.Position;
        if (TryReadEastAsianDay(ref cursor, 0, first, out parts) && parts.Day != 0)
        {
            return true;
        }

        cursor.Position = start;
        if (TryReadSeparator(ref cursor, out var separator)
            && cursor.TryReadNumber(2, out var second, out _)
            && TryReadSeparator(ref cursor, out var again)
            && again == separator
            && cursor.TryReadDigits(4, out var year))
        {
            var isDayFirst = first > 12 || (second <= 12 && (separator != '/' || cursor.Order == DayMonthOrder.DayFirst));
            parts = isDayFirst ? new DateParts(year, second, first) : new DateParts(year, first, second);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Takes the eight figures of <c>20250415</c> apart. In running text they are a date only with a time.</summary>
    public static bool TryReadBasic(ref DateCursor cursor, int figures, out DateParts parts)
    {
        parts = new DateParts(figures / 10000, figures / 100 % 100, figures % 100);
        return cursor.Scope == DateScope.Start || cursor.IsAtClock;
    }

    private static bool TryReadMonthAndDay(ref DateCursor cursor, char separator, int year, out DateParts parts)
    {
        parts = default;
        if (!cursor.TryReadNumber(2, out var month, out _))
        {
            return false;
        }

        if (separator == '-' && cursor.IsAtEnd && cursor.Scope == DateScope.Start)
        {
            parts = new DateParts(year, month, 0);
            return true;
        }

        if (!TryReadSeparator(ref cursor, out var again) || again != separator || !cursor.TryReadNumber(2, out var day, out _))
        {
            return false;
        }

        parts = new DateParts(year, month, day);
        return true;
    }

    /// <summary>Reads a hyphen, slash or full stop; white space may follow the full stop.</summary>
    private static bool TryReadSeparator(ref DateCursor cursor, out char separator)
    {
        separator = Text.LetterFolding.Fold(cursor.Current);
        if (separator is not ('-' or '/' or '.'))
        {
            return false;
        }

        cursor.Position++;
        if (separator == '.')
        {
            cursor.SkipWhiteSpace();
        }

        return true;
    }

    private static bool TryReadEastAsian(ref DateCursor cursor, int year, out DateParts parts)
    {
        parts = default;
        cursor.SkipWhiteSpace();
        if (cursor.Current is not ('年' or '년'))
        {
            return false;
        }

        cursor.Position++;
        cursor.SkipWhiteSpace();
        return cursor.TryReadNumber(2, out var month, out _) && TryReadEastAsianDay(ref cursor, year, month, out parts);
    }

    /// <summary>Reads on behind a month's figures: <c>月15日</c>, or <c>月</c> where the day is not stated.</summary>
    private static bool TryReadEastAsianDay(ref DateCursor cursor, int year, int month, out DateParts parts)
    {
        parts = new DateParts(year, month, 0);
        cursor.SkipWhiteSpace();
        if (cursor.Current is not ('月' or '월'))
        {
            return false;
        }

        cursor.Position++;
        var behindMonth = cursor.Position;
        cursor.SkipWhiteSpace();
        if (cursor.TryReadNumber(2, out var day, out _))
        {
            cursor.SkipWhiteSpace();
            if (cursor.Current is '日' or '号' or '號' or '일')
            {
                cursor.Position++;
                parts = parts with { Day = day };
                return true;
            }
        }

        cursor.Position = behindMonth;
        return true;
    }
}
