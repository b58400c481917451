namespace ArticleExtract.Dates;

/// <summary>The figures of a time of day as read.</summary>
internal readonly record struct ClockFigures(int Hour, int Minute, int Second, bool HasSecond)
{
    /// <summary>Whether they stand in the notation of ISO 8601, behind a T.</summary>
    public bool IsIso { get; init; }

    /// <summary>The stated half of the day.</summary>
    public DayHalf Half { get; init; }

    public bool IsValid => Hour <= 23 && Minute <= 59 && Second <= 59;

    /// <summary>Reads <c>06</c>, <c>0629</c>, <c>062913</c>, <c>06:29:13.123</c>.</summary>
    public static bool TryReadIso(ref DateCursor cursor, out ClockFigures figures)
    {
        figures = default;
        if (!cursor.TryReadNumber(6, out var number, out var digits))
        {
            return false;
        }

        switch (digits)
        {
            case 2:
                TryReadBehindHour(ref cursor, number, out figures);
                break;
            case 4:
                figures = new ClockFigures(number / 100, number % 100, 0, false);
                break;
            case 6:
                figures = new ClockFigures(number / 10000, number / 100 % 100, number % 100, true);
                SkipFraction(ref cursor);
                break;
            default:
                return false;
        }

        figures = figures with { IsIso = true };
        return true;
    }

    /// <summary>Reads <c>6:29 PM</c> and <c>18:30:13</c>: with a colon nothing else is meant.</summary>
    public static bool TryReadWithColon(ref DateCursor cursor, out ClockFigures figures)
    {
        figures = default;
        if (!cursor.TryReadNumber(2, out var hour, out _) || cursor.Current is not (':' or '：') || !TryReadBehindHour(ref cursor, hour, out figures))
        {
            return false;
        }

        figures = figures with { Half = DayHalves.Read(ref cursor) };
        return true;
    }

    /// <summary>Reads a time as people write it: <c>18:30</c>, <c>18.30 Uhr</c>, <c>6 p.m.</c>, <c>18h30</c>, <c>6時29分</c>.</summary>
    public static bool TryReadWritten(ref DateCursor cursor, DayHalf half, out ClockFigures figures)
    {
        figures = default;
        if (!cursor.TryReadNumber(2, out var hour, out _))
        {
            return false;
        }

        var isMarked = TryReadBehindHour(ref cursor, hour, out figures) || TryReadWithUnits(ref cursor, hour, out figures);
        var stated = half == DayHalf.None ? DayHalves.Read(ref cursor) : half;
        figures = figures with { Half = stated };
        return SkipClockEnd(ref cursor) || isMarked || stated != DayHalf.None;
    }

    /// <summary>The time; the figures must be valid. Twelve-hour figures above 12 count as twenty-four-hour ones.</summary>
    public TimeOnly ToTime()
    {
        var hour = Half switch
        {
            DayHalf.Morning when Hour == 12 => 0,
            DayHalf.Afternoon when Hour < 12 => Hour + 12,
            _ => Hour,
        };
        return new TimeOnly(hour, Minute, Second);
    }

    /// <summary>Reads on behind an hour: colon or full stop, minutes, seconds, a fraction. Without them the hour stays alone.</summary>
    private static bool TryReadBehindHour(ref DateCursor cursor, int hour, out ClockFigures figures)
    {
        var mark = cursor.Current;
        if (mark is not (':' or '：' or '.') || !TryReadTwo(ref cursor, mark, out var minute))
        {
            figures = new ClockFigures(hour, 0, 0, false);
            return false;
        }

        var hasSecond = TryReadTwo(ref cursor, mark, out var second);
        if (hasSecond)
        {
            SkipFraction(ref cursor);
        }

        figures = new ClockFigures(hour, minute, second, hasSecond);
        return true;
    }

    /// <summary>Reads a mark and two figures; the cursor stays where it is when they are not there.</summary>
    private static bool TryReadTwo(ref DateCursor cursor, char mark, out int value)
    {
        var start = cursor.Position;
        if (cursor.TrySkip(mark) && cursor.TryReadDigits(2, out value))
        {
            return true;
        }

        cursor.Position = start;
        value = 0;
        return false;
    }

    /// <summary>Reads on behind an hour: <c>h30</c>, <c>h</c>, <c>時29分13秒</c>, <c>시</c>.</summary>
    private static bool TryReadWithUnits(ref DateCursor cursor, int hour, out ClockFigures figures)
    {
        figures = new ClockFigures(hour, 0, 0, false);
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        if (!(cursor.Current is '時' or '时' or '点' or '點' or '시' || (cursor.Current is 'h' or 'H' && !DateCursor.IsLetter(cursor.Peek(1)))))
        {
            cursor.Position = start;
            return false;
        }

        var needsUnit = !char.IsAscii(cursor.Current);
        cursor.Position++;
        if (!TryReadUnit(ref cursor, needsUnit ? "分분" : string.Empty, out var minute))
        {
            return true;
        }

        var hasSecond = TryReadUnit(ref cursor, "秒초", out var second);
        figures = new ClockFigures(hour, minute, second, hasSecond);
        return true;
    }

    private static bool TryReadUnit(ref DateCursor cursor, string units, out int value)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        if (cursor.TryReadNumber(2, out value, out _))
        {
            cursor.SkipWhiteSpace();
            if (units.Length == 0)
            {
                return true;
            }

            if (units.Contains(cursor.Current))
            {
                cursor.Position++;
                return true;
            }
        }

        cursor.Position = start;
        value = 0;
        return false;
    }

    private static void SkipFraction(ref DateCursor cursor)
    {
        if (cursor.Current is '.' or ',' && DateCursor.IsDigit(cursor.Peek(1)))
        {
            cursor.Position++;
            while (DateCursor.IsDigit(cursor.Current))
            {
                cursor.Position++;
            }
        }
    }

    private static bool SkipClockEnd(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        var word = cursor.PeekWord(DateWords.ClockEnds.LongestWord);
        if (DateWords.ClockEnds.Contains(word))
        {
            cursor.Position += word.Length;
            return true;
        }

        cursor.Position = start;
        return false;
    }
}
