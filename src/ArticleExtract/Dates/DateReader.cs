using System.Buffers;
using System.Globalization;
using System.Text;
using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Reads written dates of many languages and notations: ISO 8601, RFC 2822, figures, month names, East Asian forms.</summary>
/// <remarks>
/// Nothing is filled in: a date without a year, time or offset has none, and a date that the calendar lacks is no date. Not dates:
/// a year alone, Unix time, <c>3 hours ago</c>, <c>15.04.25</c> (two figures are a year only in RFC 2822 and behind an apostrophe).
/// Reading allocates nothing and takes time in step with the text.
/// </remarks>
internal static class DateReader
{
    /// <summary>The most characters between the start of a date and its first digit, as in <c>Wednesday, the 15th</c>.</summary>
    private const int LongestLead = 40;

    /// <summary>
    /// The figures of Latin text. Looking for a set with others in it takes several times as long; looking for a range allocates until the
    /// code is optimised.
    /// </summary>
    public static readonly SearchValues<char> LatinDigits = SearchValues.Create("0123456789");

    private static readonly SearchValues<char> OtherDigits = SearchValues.Create(Others);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789" + Others);

    private const string Others =
        "０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙௦௧௨௩௪௫௬௭௮௯";

    /// <summary>Whether a text has digits of any script: a text without has no date.</summary>
    public static bool HasDigits(ReadOnlySpan<char> text) =>
        text.ContainsAny(LatinDigits) || (!Ascii.IsValid(text) && text.ContainsAny(OtherDigits));

    /// <summary>Index of the last digit of any script; -1 where there is none.</summary>
    public static int FindLastDigit(ReadOnlySpan<char> text) =>
        Ascii.IsValid(text) ? text.LastIndexOfAny(LatinDigits) : text.LastIndexOfAny(Digits);

    /// <summary>Reads the date at the very start of a text.</summary>
    /// <param name="text">The text; white space before the date is skipped.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How many characters it takes, the white space before it included.</param>
    /// <param name="order">How figures that fit both orders are read.</param>
    /// <returns>Whether the text starts with a date.</returns>
    public static bool TryReadStart(
        ReadOnlySpan<char> text, out PartialDate date, out int length, DayMonthOrder order = DayMonthOrder.MonthFirst)
    {
        var cursor = new DateCursor(text, 0, DateScope.Start, order);
        cursor.SkipWhiteSpace();
        if (!MayStart(text[cursor.Position..]))
        {
            date = default;
            length = 0;
            return false;
        }

        var isRead = DateForms.TryRead(ref cursor, out date);
        length = isRead ? cursor.Position : 0;
        return isRead;
    }

    /// <summary>Whether figures are near enough to the start of a text for a date to stand there. Most texts have none.</summary>
    public static bool MayStart(ReadOnlySpan<char> text) => HasDigits(text[..Math.Min(text.Length, LongestLead + 1)]);

    /// <summary>Whether what stands behind figures and a space may make a date of them: <c>5 May</c>, <c>5 de mayo</c>, <c>5 月</c>.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text)
    {
        var cursor = new DateCursor(text, 0, DateScope.Start, DayMonthOrder.MonthFirst);
        return !char.IsAsciiLetter(cursor.Current) || DateGaps.SkipJoin(ref cursor) || NamedMonthDates.TryReadName(ref cursor, out _);
    }

    /// <summary>Finds the first date in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="order">How figures that fit both orders are read.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(
        ReadOnlySpan<char> text, out PartialDate date, out TextRange range, DayMonthOrder order = DayMonthOrder.MonthFirst)
    {
        var behindTried = 0;
        while (NextDigit(text, behindTried) is >= 0 and var digit)
        {
            for (var start = Math.Max(behindTried, digit - LongestLead); start <= digit; start++)
            {
                var cursor = new DateCursor(text, start, DateScope.Anywhere, order);
                if (IsWordStart(text, start) && DateForms.TryRead(ref cursor, out date))
                {
                    range = new TextRange(start, cursor.Position - start);
                    return true;
                }
            }

            behindTried = EndOfFigures(text, digit);
        }

        date = default;
        range = default;
        return false;
    }

    private static int NextDigit(ReadOnlySpan<char> text, int start)
    {
        var ahead = text[start..].IndexOfAny(Digits);
        return ahead < 0 ? -1 : start + ahead;
    }

    /// <summary>Just behind figures that belong together: what follows inside <c>10.15.04.2025</c> is no start of a date.</summary>
    private static int EndOfFigures(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (DateCursor.IsDigit(text[end]) || IsInsideFigures(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInsideFigures(ReadOnlySpan<char> text, int index) =>
        text[index] is '.' or '/' && index + 1 < text.Length && DateCursor.IsDigit(text[index + 1]);

    /// <summary>Whether a word or figure starts here: <c>PublishedApril</c>, which lost its line end, holds a start, and so do scripts without spaces: <c>北京11月</c>.</summary>
    private static bool IsWordStart(ReadOnlySpan<char> text, int index)
    {
        var current = text[index];
        if (!char.IsLetterOrDigit(current))
        {
            return false;
        }

        if (index == 0 || !(char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == '_'))
        {
            return true;
        }

        var previous = text[index - 1];
        return DateCursor.IsDigit(current)
            ? char.GetUnicodeCategory(previous) == UnicodeCategory.OtherLetter
            : char.IsUpper(current) && char.IsLower(previous);
    }
}
