namespace ArticleExtract.Dates;

/// <summary>Skips what stands between the parts of a date. Each method leaves the cursor where it is when nothing is there.</summary>
internal static class DateGaps
{
    private const string Stops = ".,،";

    /// <summary>Skips a day of the week and what introduces the date behind it: <c>Dienstag, den</c>, <c>(火)</c>.</summary>
    public static bool TrySkipWeekday(ref DateCursor cursor)
    {
        var start = cursor.Position;
        var isBracketed = cursor.TrySkip('(') || cursor.TrySkip('（');
        var length = WeekdayLength(cursor);
        if (length == 0)
        {
            cursor.Position = start;
            return false;
        }

        cursor.Position += length;
        if (isBracketed && !cursor.TrySkip(')') && !cursor.TrySkip('）'))
        {
            cursor.Position = start;
            return false;
        }

        cursor.SkipAny(Stops);
        SkipJoin(ref cursor);
        return true;
    }

    /// <summary>Skips what can stand before a day: a day of the week, or a word as in <c>the 15th</c>.</summary>
    public static bool TrySkipIntroduction(ref DateCursor cursor) => TrySkipWeekday(ref cursor) || SkipJoin(ref cursor);

    /// <summary>Skips one small word that joins, with its apostrophe or full stop and white space: <c>de</c>, <c>of</c>, <c>d'</c>.</summary>
    public static bool SkipJoin(ref DateCursor cursor) => SkipWord(ref cursor, DateWords.Joins);

    /// <summary>Skips one word of a set and the full stop, apostrophe and white space behind it.</summary>
    public static bool SkipWord(ref DateCursor cursor, Text.WordSet words)
    {
        var word = words.CanBeAtStartOf(cursor.Rest) ? cursor.PeekWord(words.LongestWord) : [];
        if (!words.Contains(word))
        {
            return false;
        }

        cursor.Position += word.Length;
        cursor.SkipAny(".'’");
        return true;
    }

    /// <summary>Skips what stands between two parts of a date written with a month name.</summary>
    /// <returns>Whether it can stand there: a hyphen or slash has no space beside it.</returns>
    public static bool TrySkipBetweenParts(ref DateCursor cursor)
    {
        if (cursor.Current is '-' or '/' or '\u2010' or '\u2011')
        {
            cursor.Position++;
            return !char.IsWhiteSpace(cursor.Current);
        }

        cursor.SkipWhiteSpace();
        if (Stops.Contains(cursor.Current))
        {
            cursor.Position++;
            cursor.SkipWhiteSpace();
        }

        SkipJoin(ref cursor);
        return true;
    }

    private static int WeekdayLength(DateCursor cursor)
    {
        var word = WeekdayNames.CanBeAtStartOf(cursor.Rest) ? cursor.PeekWord(WeekdayNames.LongestName) : [];
        if (word.IsEmpty)
        {
            return 0;
        }

        var two = cursor.PeekTwoWords(word.Length, WeekdayNames.LongestName);
        return WeekdayNames.Contains(two) ? two.Length : WeekdayNames.Contains(word) ? word.Length : 0;
    }
}
