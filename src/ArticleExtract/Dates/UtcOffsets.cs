using System.Buffers;

namespace ArticleExtract.Dates;

/// <summary>Reads the offset from UTC behind a time: <c>Z</c>, <c>+02:00</c>, <c>-0500</c>, <c>GMT+2</c>, <c>(CEST)</c>.</summary>
internal static class UtcOffsets
{
    private const int MinutesPerHour = 60;

    /// <summary>No clock on earth is further from UTC.</summary>
    private const int MaxMinutes = 14 * MinutesPerHour;

    /// <summary>Offsets are whole quarters of an hour; what is not one is something else.</summary>
    private const int Quarter = 15;

    private const int LongestName = 5;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Reads the offset.</summary>
    /// <param name="cursor">Behind the time; it stays there when no time zone follows.</param>
    /// <param name="isExact">Whether the time is of the kind that offsets follow: <c>10:00-12:00</c> is a span of time otherwise.</param>
    /// <returns>The offset; <see langword="null"/> when none is stated, or a zone whose name leaves it open.</returns>
    public static TimeSpan? Read(ref DateCursor cursor, bool isExact)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        if (isExact && cursor.Position == start && cursor.TrySkip('z'))
        {
            return TimeSpan.Zero;
        }

        if (TryReadName(ref cursor, out var minutes) || TryReadFigures(ref cursor, isExact, out minutes))
        {
            return minutes is { } stated ? TimeSpan.FromMinutes(stated) : null;
        }

        cursor.Position = start;
        return null;
    }

    private static bool TryReadName(ref DateCursor cursor, out int? minutes)
    {
        var start = cursor.Position;
        minutes = null;
        var isBracketed = cursor.TrySkip('(');
        var name = cursor.PeekWord(LongestName);
        if (name.ContainsAnyExcept(Capitals) || !TimeZoneNames.TryGetOffset(name, out minutes))
        {
            cursor.Position = start;
            return false;
        }

        cursor.Position += name.Length;
        if (minutes == 0 && TryReadFigures(ref cursor, true, out var figures))
        {
            minutes = figures;
        }

        return !isBracketed || cursor.TrySkip(')');
    }

    /// <summary>Reads a sign and hours, with or without minutes.</summary>
    private static bool TryReadFigures(ref DateCursor cursor, bool isExact, out int? minutes)
    {
        var start = cursor.Position;
        minutes = 0;
        var sign = cursor.Current is '-' or '−' ? -1 : 1;
        var isSigned = cursor.Current is '+' or '-' or '−';
        cursor.Position += isSigned ? 1 : 0;
        if (isSigned && cursor.TryReadNumber(4, out var number, out var digits))
        {
            var hasColon = digits <= 2 && cursor.TrySkip(':');
            var minute = digits > 2 ? number % 100 : 0;
            var hour = digits > 2 ? number / 100 : number;
            var isComplete = !hasColon || cursor.TryReadDigits(2, out minute);
            var isPlain = isExact || digits == 4 || (hasColon && sign > 0);
            if (isComplete && isPlain && minute % Quarter == 0 && minute < MinutesPerHour && (hour * MinutesPerHour) + minute <= MaxMinutes)
            {
                minutes = sign * ((hour * MinutesPerHour) + minute);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }
}
