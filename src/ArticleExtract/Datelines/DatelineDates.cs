using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the date inside a dateline.</summary>
internal static class DatelineDates
{
    /// <summary>Wire copy is typed in a hurry: <c>Narch 2</c>, <c>Febuary 3</c>. The short names are too short to be told when a letter is wrong.</summary>
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private const int ShortestMisspelt = 4;
    private const int LongestMonth = 9;
    private const int AnyLeapYear = 2000;

    /// <summary>Reads a date; the cursor stays where it is when there is none.</summary>
    public static bool TryRead(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (TryReadDate(cursor.Rest, out var date, out var length) && parts.TrySetDate(new TextRange(cursor.Position, length), date))
        {
            cursor.Position += length;
            return true;
        }

        return false;
    }

    /// <summary>Takes a stretch for a date if all of it is one.</summary>
    public static bool TryTake(in DatelineCursor cursor, TextRange range, ref DatelineParts parts) =>
        TryReadDate(cursor.Slice(range), out var date, out var length) && length == range.Length && parts.TrySetDate(range, date);

    private static bool TryReadDate(ReadOnlySpan<char> text, out PartialDate date, out int length)
    {
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0]) || !DateReader.MayStart(text))
        {
            date = default;
            length = 0;
            return false;
        }

        return (DateReader.TryReadStart(text, out date, out length) && date.Day is not null) || TryReadMisspelt(text, out date, out length);
    }

    private static bool TryReadMisspelt(ReadOnlySpan<char> text, out PartialDate date, out int length)
    {
        date = default;
        length = 0;
        var name = text[..Math.Min(text.Length, LongestMonth + 1)].IndexOf(' ');
        var digits = name < ShortestMisspelt ? 0 : CountDigits(text[(name + 1)..]);
        if (digits is not (1 or 2) || !char.IsUpper(text[0]))
        {
            return false;
        }

        var month = 0;
        for (var i = 0; i < EnglishMonths.Length; i++)
        {
            month = IsOneLetterWrong(text[..name], EnglishMonths[i]) ? i + 1 : month;
        }

        var day = digits == 1 ? text[name + 1] - '0' : ((text[name + 1] - '0') * 10) + text[name + 2] - '0';
        if (month == 0 || day < 1 || day > DateTime.DaysInMonth(AnyLeapYear, month))
        {
            return false;
        }

        date = PartialDate.FromMonthDay(month, day);
        length = name + 1 + digits;
        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExcept(DateReader.LatinDigits);
        return count < 0 ? text.Length : count;
    }

    /// <summary>Whether one letter of a name is another one, or left out of a long one: <c>Mach 5</c> is a speed.</summary>
    private static bool IsOneLetterWrong(ReadOnlySpan<char> written, string name)
    {
        var right = 0;
        while (right < written.Length && right < name.Length && AreSame(written[right], name[right]))
        {
            right++;
        }

        var missing = name.Length - written.Length;
        var mayBeMeant = missing == 0 || (missing == 1 && written.Length > ShortestMisspelt);
        return mayBeMeant && right < name.Length && EndsAs(written, name.AsSpan(right + 1));
    }

    private static bool EndsAs(ReadOnlySpan<char> written, ReadOnlySpan<char> end)
    {
        var start = written.Length - end.Length;
        for (var i = 0; i < end.Length; i++)
        {
            if (!AreSame(written[start + i], end[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(char one, char other) => LetterFolding.Fold(one) == LetterFolding.Fold(other);
}
