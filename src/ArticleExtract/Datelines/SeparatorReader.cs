namespace ArticleExtract.Datelines;

/// <summary>Reads the mark between a dateline and its story.</summary>
internal static class SeparatorReader
{
    /// <summary>How a dash in UTF-8 looks when it was decoded as windows-1252; one more character follows.</summary>
    private const string DecodedTwice = "â€";

    /// <summary>Reads the mark with the spaces before it; the cursor stays where it is when there is none.</summary>
    public static DatelineSeparator Read(ref DatelineCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        var separator = ReadMark(ref cursor);
        if (separator == DatelineSeparator.None)
        {
            cursor.Position = start;
        }

        return separator;
    }

    private static DatelineSeparator ReadMark(ref DatelineCursor cursor)
    {
        var isBehindStop = cursor.Current == '.';
        if (TrySkipDashes(ref cursor))
        {
            return isBehindStop ? DatelineSeparator.StopDash : DatelineSeparator.Dash;
        }

        if (cursor.Rest.StartsWith(DecodedTwice, StringComparison.Ordinal))
        {
            cursor.Position += Math.Min(DecodedTwice.Length + 1, cursor.Rest.Length);
            return DatelineSeparator.Damaged;
        }

        var separator = cursor.Current switch
        {
            ':' or '：' => DatelineSeparator.Colon,
            '.' or '।' or '۔' => DatelineSeparator.Stop,
            '/' => DatelineSeparator.Slash,
            '\uFFFD' => DatelineSeparator.Damaged,
            '"' when cursor.Previous == ' ' && cursor.Peek(1) == ' ' => DatelineSeparator.Damaged,
            _ => DatelineSeparator.None,
        };
        cursor.Position += separator == DatelineSeparator.None ? 0 : 1;
        return separator;
    }

    private static bool IsDash(char character) => character is '-' or '‐' or '‑' or '–' or '—' or '―' or '−' or '－' or '_';

    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    /// <summary>Skips dashes with spaces between them. A single hyphen that touches the next word joins two words.</summary>
    private static bool TrySkipDashes(ref DatelineCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current == '.')
        {
            cursor.Position += cursor.Peek(1) == ' ' ? 2 : 1;
        }

        var first = cursor.Position;
        while (IsDash(cursor.Current) || (cursor.Position > first && cursor.Current == ' ' && IsDash(cursor.Peek(1))))
        {
            cursor.Position++;
        }

        var isHyphen = cursor.Position == first + 1 && cursor.Previous == '-' && IsBetweenLetters(cursor.Text, first);
        return (cursor.Position > first && !isHyphen) || cursor.Fail(start);
    }
}
