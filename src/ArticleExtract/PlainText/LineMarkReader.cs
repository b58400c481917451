using System.Globalization;
using ArticleExtract.Text;

namespace ArticleExtract.PlainText;

/// <summary>Reads the mark at the start of a line, whether it turns out to mark an item or not.</summary>
internal static class LineMarkReader
{
    /// <summary>A list has no more items than that: a longer number is a year or a quantity.</summary>
    private const int MaxDigits = 3;

    /// <summary>Reads the mark of a line.</summary>
    /// <param name="line">The line without white space at its ends.</param>
    /// <returns>The mark; one of no kind when the line has none, or nothing behind it.</returns>
    public static LineMark Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return default;
        }

        var mark = ReadSign(line);
        if (mark.Kind == MarkKind.None)
        {
            mark = ReadNumber(line);
        }

        if (mark.Kind == MarkKind.None)
        {
            return default;
        }

        var length = mark.Length;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return length < line.Length ? mark with { Length = length } : default;
    }

    private static LineMark ReadSign(ReadOnlySpan<char> line)
    {
        var sign = line[0];
        var isApart = char.IsWhiteSpace(line[1]);
        if (MarkSigns.Bullets.Contains(sign))
        {
            return new LineMark(MarkKind.Bullet, sign, 0, 1);
        }

        if (MarkSigns.Signs.Contains(sign) && (isApart || EastAsian.IsWide(line[1])))
        {
            return new LineMark(MarkKind.Sign, sign, 0, 1);
        }

        return MarkSigns.Dashes.Contains(sign) && isApart ? new LineMark(MarkKind.Dash, sign, 0, 1) : default;
    }

    private static LineMark ReadNumber(ReadOnlySpan<char> line)
    {
        if (line[0] is >= '①' and <= '⑳' or >= '❶' and <= '❿')
        {
            return new LineMark(MarkKind.Circled, 'o', line[0], 1);
        }

        var start = line[0] is '(' or '（' ? 1 : 0;
        var (kind, value, end) = ReadDigits(line, start);
        if (kind == MarkKind.None || end == line.Length)
        {
            return default;
        }

        var close = line[end] switch { '）' => ')', '．' => '.', var other => other };
        var isClosed = start == 1 ? close == ')' : close is ')' or '、' || (close == '.' && kind == MarkKind.Decimal);
        var isApart = line[end] is '、' or '）' or '．' || end + 1 == line.Length || char.IsWhiteSpace(line[end + 1]) || EastAsian.IsWide(line[end + 1]);
        return isClosed && isApart ? new LineMark(kind, start == 1 ? '(' : close, value, end + 1) : default;
    }

    private static (MarkKind Kind, int Value, int End) ReadDigits(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        var value = 0;
        while (end < line.Length && end - start <= MaxDigits && char.IsDigit(line[end]))
        {
            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(line[end]);
            end++;
        }

        if (end > start)
        {
            return end - start <= MaxDigits ? (MarkKind.Decimal, value, end) : default;
        }

        return MarkSigns.Ideographs.Contains(line[start]) ? ReadIdeographs(line, start)
            : char.IsLetter(line[start]) && !EastAsian.IsWide(line[start]) ? (MarkKind.Letter, line[start], start + 1)
            : default;
    }

    /// <summary>Chinese numerals up to ninety-nine: ten (十), tens and ones on either side of it.</summary>
    private static (MarkKind Kind, int Value, int End) ReadIdeographs(ReadOnlySpan<char> line, int start)
    {
        const int ten = 10;
        var value = 0;
        var end = start;
        while (end < line.Length && end - start < MaxDigits && MarkSigns.Ideographs.IndexOf(line[end]) is >= 0 and var digit)
        {
            value = digit + 1 == ten ? Math.Max(value, 1) * ten : value + digit + 1;
            end++;
        }

        return (MarkKind.Ideograph, value, end);
    }
}
