namespace ArticleExtract.Dates;

/// <summary>Reads the time of day behind a date.</summary>
internal static class ClockReader
{
    /// <summary>Reads a time: <c>T06:29:13+02:00</c>, <c>, 6:29 pm</c>, <c>18:30 UTC</c>.</summary>
    /// <param name="cursor">Stands behind the date; it stays there when no time follows.</param>
    /// <param name="time">The time of day.</param>
    /// <param name="precision">Minute or second.</param>
    /// <param name="offset">The offset from UTC, where one is stated in figures or as UTC; other zone names are not taken for one.</param>
    public static bool TryRead(ref DateCursor cursor, out TimeOnly time, out DatePrecision precision, out TimeSpan? offset)
    {
        var start = cursor.Position;
        time = default;
        offset = null;
        precision = DatePrecision.Minute;
        cursor.TrySkipAny(",T", out _);
        if (!cursor.TryReadNumber(out var hour, out var hourDigits) || hourDigits > 2 || !cursor.TrySkip(':')
            || !cursor.TryReadNumber(out var minute, out var minuteDigits) || minuteDigits != 2)
        {
            return cursor.Fail(start);
        }

        var second = 0;
        if (cursor.TrySkip(':') && cursor.TryReadNumber(out second, out _))
        {
            precision = DatePrecision.Second;
            SkipFraction(ref cursor);
        }

        hour = ReadHalfOfDay(ref cursor, hour);
        if (hour > 23 || minute > 59 || second > 59)
        {
            return cursor.Fail(start);
        }

        time = new TimeOnly(hour, minute, second);
        offset = ReadOffset(ref cursor);
        return true;
    }

    private static void SkipFraction(ref DateCursor cursor)
    {
        if (cursor.TrySkip('.'))
        {
            while (cursor.TrySkipAny("0123456789", out _))
            {
            }
        }
    }

    /// <summary>The hour of a day of 24 hours, after am or pm.</summary>
    private static int ReadHalfOfDay(ref DateCursor cursor, int hour)
    {
        var end = cursor.Position;
        cursor.SkipSpaces();
        if (hour is < 1 or > 12 || !cursor.TrySkipAny("aApP", out var half))
        {
            cursor.Fail(end);
            return hour;
        }

        cursor.TrySkip('.');
        if (!cursor.TrySkipAny("mM", out _))
        {
            cursor.Fail(end);
            return hour;
        }

        cursor.TrySkip('.');
        return (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
    }

    private static TimeSpan? ReadOffset(ref DateCursor cursor)
    {
        var end = cursor.Position;
        if (cursor.TrySkipAny("Zz", out _))
        {
            return TimeSpan.Zero;
        }

        cursor.SkipSpaces();
        if (cursor.TrySkip('U') && cursor.TrySkip('T') && cursor.TrySkip('C'))
        {
            return TimeSpan.Zero;
        }

        cursor.Fail(end);
        cursor.SkipSpaces();
        if (!cursor.TrySkipAny("+-−", out var sign) || !cursor.TryReadNumber(out var hours, out var digits))
        {
            cursor.Fail(end);
            return null;
        }

        var minutes = 0;
        if (digits == 4)
        {
            (hours, minutes) = (hours / 100, hours % 100);
        }
        else if (digits != 2 || (cursor.TrySkip(':') && !cursor.TryReadNumber(out minutes, out _)))
        {
            cursor.Fail(end);
            return null;
        }

        if (hours > 14 || minutes > 59)
        {
            cursor.Fail(end);
            return null;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        return sign == '+' ? offset : -offset;
    }
}
