using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the dateline that opens a text, in whatever form it is.</summary>
internal static class DatelineReader
{
    /// <summary>The longest that were seen, with two cities, their countries and a wire, stay below.</summary>
    private const int MaxLength = 160;

    /// <summary>A byline can stand on the first line of the paragraph.</summary>
    private const int MaxBylineLength = 100;

    /// <summary>Reads the dateline of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">Where its parts stand, and what spoke for it.</param>
    /// <param name="range">Where it stands, with its separator.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DatelineParts parts, out TextRange range)
    {
        if (TryReadAt(text, 0, out parts, out range))
        {
            return true;
        }

        var line = text[..Math.Min(text.Length, MaxBylineLength)].IndexOf('\n');
        return line > 0 && TryReadAt(text, line + 1, out parts, out range);
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int start, out DatelineParts parts, out TextRange range)
    {
        var cursor = new DatelineCursor(text) { Position = start };
        SkipAlert(ref cursor);
        start = cursor.Position;
        var isRead = TryReadForm(ref cursor, out parts) && DatelineRules.IsDateline(text, parts);
        range = isRead ? cursor.RangeFrom(start) : default;
        return isRead && range.Length <= MaxLength;
    }

    /// <summary>Wires mark urgent copy with stars: <c>****LONDON</c>.</summary>
    private static void SkipAlert(ref DatelineCursor cursor)
    {
        while (char.IsWhiteSpace(cursor.Current) || cursor.Current == '*')
        {
            cursor.Position++;
        }
    }

    private static bool TryReadForm(ref DatelineCursor cursor, out DatelineParts parts)
    {
        var start = cursor.Position;
        parts = default;
        if (FramedDatelines.TryRead(ref cursor, ref parts))
        {
            return true;
        }

        cursor.Position = start;
        parts = default;
        if (ChineseDatelines.TryRead(ref cursor, ref parts))
        {
            return true;
        }

        cursor.Position = start;
        parts = default;
        return DatelineGrammar.TryRead(ref cursor, ref parts);
    }
}
