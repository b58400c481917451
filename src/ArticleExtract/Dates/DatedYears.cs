namespace ArticleExtract.Dates;

/// <summary>Reads the year behind a day and month.</summary>
internal static class DatedYears
{
    /// <summary>Two figures up to this are of the twenty-first century.</summary>
    private const int LastShortYearOfThisCentury = 49;

    /// <summary>Reads the year, what joins it to the month, and the word behind it; the cursor stays where it is when there is none.</summary>
    public static bool TryRead(ref DateCursor cursor, MonthName month, out int year)
    {
        var start = cursor.Position;
        if (TryReadYear(ref cursor, month, out year))
        {
            SkipYearEnd(ref cursor);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadYear(ref DateCursor cursor, MonthName month, out int year)
    {
        year = 0;
        if (!DateGaps.TrySkipBetweenParts(ref cursor))
        {
            return false;
        }

        var hasEra = CalendarEras.TrySkip(ref cursor, out var yearBeforeFirst);
        var isShortened = cursor.Current is '\'' or '’' or '‘';
        cursor.Position += isShortened ? 1 : 0;
        if (!cursor.TryReadNumber(4, out year, out var digits))
        {
            return false;
        }

        if (digits == 2)
        {
            year += year > LastShortYearOfThisCentury ? 1900 : 2000;
            return isShortened || IsBeforeClock(cursor);
        }

        if (!hasEra && month.IsThai && !DateParts.IsYear(year))
        {
            yearBeforeFirst = CalendarEras.Buddhist;
        }

        year += yearBeforeFirst;
        return digits == 4 && !isShortened && DateParts.IsYear(year);
    }

    /// <summary>RFC 2822 (section 4.3) knows years of two figures, and its dates always have a time.</summary>
    private static bool IsBeforeClock(DateCursor cursor)
    {
        cursor.SkipWhiteSpace();
        return cursor.TryReadDigits(2, out _) && cursor.TrySkip(':');
    }

    private static void SkipYearEnd(ref DateCursor cursor)
    {
        var behindYear = cursor.Position;
        cursor.SkipWhiteSpace();
        var word = cursor.PeekWord(DateWords.YearEnds.LongestWord);
        if (!DateWords.YearEnds.Contains(word))
        {
            cursor.Position = behindYear;
            return;
        }

        cursor.Position += word.Length;
        cursor.TrySkip('.');
    }
}
