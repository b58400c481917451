using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Reads dates as people and machines write them. It allocates nothing and never reads a clock.</summary>
/// <remarks>
/// Forms: ISO 8601 with <c>-</c>, <c>/</c> or <c>.</c> between its parts, <c>15.04.2025</c>, <c>15 April 2025</c>, <c>April 15, 2025</c>, the same without a year,
/// <c>2025年4月15日</c> and its Korean twin; a time behind the date, with an offset where one is stated in figures or as UTC. Of <c>04/05/2025</c>
/// nothing tells which is the month, so it is no date. A bare number is none either.
/// </remarks>
internal static class DateReader
{
    /// <summary>Reads the date at the start of a text, white space aside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">Characters it takes, with the white space before it.</param>
    public static bool TryReadStart(ReadOnlySpan<char> text, out PartialDate date, out int length)
    {
        var cursor = new DateCursor(text);
        cursor.SkipSpaces();
        if (!TryReadDay(ref cursor, out date))
        {
            length = 0;
            return false;
        }

        length = cursor.Position;
        if (date.Year is not null && ClockReader.TryRead(ref cursor, out var time, out var precision, out var offset))
        {
            date = PartialDate.FromMoment(new DateOnly(date.Year.Value, date.Month!.Value, date.Day!.Value), time, precision, offset);
            length = cursor.Position;
        }

        return true;
    }

    /// <summary>Finds the first date in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="range">Where it stands.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out PartialDate date, out TextRange range)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var isWordStart = char.IsLetterOrDigit(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
            if (isWordStart && TryReadStart(text[start..], out date, out var length))
            {
                range = new TextRange(start, length);
                return true;
            }
        }

        date = default;
        range = default;
        return false;
    }

    private static bool TryReadDay(ref DateCursor cursor, out PartialDate date)
    {
        var start = cursor.Position;
        if (cursor.TryReadNumber(out var first, out var digits))
        {
            var isRead = digits == 4 ? TryReadYearFirst(ref cursor, first, out date) : TryReadDayFirst(ref cursor, first, out date);
            return isRead || cursor.Fail(start);
        }

        return TryReadMonthFirst(ref cursor, out date) || cursor.Fail(start);
    }

    /// <summary><c>2025-04-15</c>, <c>2025年4月15日</c>.</summary>
    private static bool TryReadYearFirst(ref DateCursor cursor, int year, out PartialDate date)
    {
        date = default;
        return cursor.TrySkipAny("-/.年년", out _)
            && cursor.TryReadNumber(out var month, out _)
            && cursor.TrySkipAny("-/.月월", out var separator)
            && cursor.TryReadNumber(out var day, out _)
            && (separator is not ('月' or '월') || cursor.TrySkipAny("日일", out _))
            && TryMake(year, month, day, out date);
    }

    /// <summary><c>15.04.2025</c>, <c>25/12/2025</c>, <c>15. April 2025</c>, <c>15 de abril de 2025</c>, <c>26 Feb</c>.</summary>
    private static bool TryReadDayFirst(ref DateCursor cursor, int first, out PartialDate date)
    {
        date = default;
        if (cursor.TrySkip('.') is var isDotted && cursor.TryReadNumber(out var month, out _))
        {
            return isDotted && cursor.TrySkip('.') && cursor.TryReadYear(out var year) && TryMake(year, month, first, out date);
        }

        if (cursor.TrySkip('/'))
        {
            return cursor.TryReadNumber(out var second, out _) && cursor.TrySkip('/') && cursor.TryReadYear(out var slashYear)
                && TryMakeUnordered(first, second, slashYear, out date);
        }

        cursor.SkipOrdinal();
        cursor.SkipConnective();
        return cursor.TryReadMonthName(out var name) && TryFinishNamed(ref cursor, name.Month, first, out date);
    }

    /// <summary><c>April 15, 2025</c>, <c>Feb. 26</c>.</summary>
    private static bool TryReadMonthFirst(ref DateCursor cursor, out PartialDate date)
    {
        date = default;
        if (!cursor.TryReadMonthName(out var month) || !cursor.TryReadNumber(out var day, out var digits) || digits > 2)
        {
            return false;
        }

        cursor.SkipOrdinal();
        return TryFinishNamed(ref cursor, month.Month, day, out date);
    }

    private static bool TryFinishNamed(ref DateCursor cursor, int month, int day, out PartialDate date)
    {
        var end = cursor.Position;
        cursor.TrySkip(',');
        cursor.SkipConnective();
        if (cursor.TryReadYear(out var year))
        {
            return TryMake(year, month, day, out date);
        }

        cursor.Fail(end);
        date = IsDay(2000, month, day) ? PartialDate.FromMonthDay(month, day) : default;
        return date.Month is not null;
    }

    /// <summary>Day and month in either order: only a number above twelve tells which is which.</summary>
    private static bool TryMakeUnordered(int first, int second, int year, out PartialDate date)
    {
        date = default;
        return (first > 12 || first == second) ? TryMake(year, second, first, out date) : second > 12 && TryMake(year, first, second, out date);
    }

    private static bool TryMake(int year, int month, int day, out PartialDate date)
    {
        date = IsDay(year, month, day) ? PartialDate.FromDay(year, month, day) : default;
        return date.Month is not null;
    }

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
