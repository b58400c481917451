namespace ArticleExtract.Dates;

/// <summary>Reads the time of day beside a date.</summary>
internal static class ClockTimes
{
    private const string Gap = ",.|·•@-–—/،、";

    /// <summary>Reads the time before a date and what stands between: <c>18:30, </c>, <c>6:29 AM ET, Tue </c>.</summary>
    public static bool TryReadBeforeDate(ref DateCursor cursor, out ClockTime clock)
    {
        var start = cursor.Position;
        if (ClockFigures.TryReadWithColon(ref cursor, out var figures) && TryFinish(ref cursor, figures, out clock))
        {
            cursor.SkipAny(Gap);
            DateGaps.SkipWord(ref cursor, DateWords.Joins);
            DateGaps.TrySkipWeekday(ref cursor);
            return true;
        }

        cursor.Position = start;
        clock = default;
        return false;
    }

    /// <summary>Reads the time behind a date and what stands between: <c>T06:29Z</c>, <c>, um 18.30 Uhr</c>, <c>(火) 午後6時29分</c>.</summary>
    public static bool TryReadAfterDate(ref DateCursor cursor, out ClockTime clock)
    {
        var start = cursor.Position;
        if (TryReadIso(ref cursor, out clock) || TryReadWritten(ref cursor, out clock))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadIso(ref DateCursor cursor, out ClockTime clock)
    {
        clock = default;
        if (!cursor.IsAtClock)
        {
            return false;
        }

        cursor.Position++;
        return ClockFigures.TryReadIso(ref cursor, out var figures) && TryFinish(ref cursor, figures, out clock);
    }

    private static bool TryReadWritten(ref DateCursor cursor, out ClockTime clock)
    {
        cursor.SkipAny(Gap);
        if (DateGaps.TrySkipWeekday(ref cursor))
        {
            cursor.SkipAny(Gap);
        }

        // At most two words: "alle ore".
        if (DateGaps.SkipWord(ref cursor, DateWords.ClockStarts))
        {
            DateGaps.SkipWord(ref cursor, DateWords.ClockStarts);
        }

        var half = DayHalves.Read(ref cursor);
        clock = default;
        return ClockFigures.TryReadWritten(ref cursor, half, out var figures) && TryFinish(ref cursor, figures, out clock);
    }

    /// <summary>Reads the offset behind the figures and puts both together, when they are a time.</summary>
    private static bool TryFinish(ref DateCursor cursor, ClockFigures figures, out ClockTime clock)
    {
        clock = default;
        if (!figures.IsValid)
        {
            return false;
        }

        var offset = UtcOffsets.Read(ref cursor, figures.HasSecond || figures.IsIso);
        clock = new ClockTime(figures.ToTime(), figures.HasSecond ? DatePrecision.Second : DatePrecision.Minute, offset);
        return true;
    }
}
