using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads dates of East Asian datelines, which often state the day alone: <c>8月12日</c>, <c>２６日</c>.</summary>
internal static class EastAsianDays
{
    /// <summary>Takes a stretch for a date if all of it is one.</summary>
    public static bool TryTake(ReadOnlySpan<char> text, TextRange range, ref DatelineParts parts) =>
        Measure(text.Slice(range.Start, range.Length), out var date) == range.Length && parts.TrySetDate(range, date);

    /// <summary>Characters of the date that a text starts with; 0 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; <see langword="null"/> for a day alone, which no date can be made of.</param>
    public static int Measure(ReadOnlySpan<char> text, out PartialDate? date)
    {
        if (DateReader.TryReadStart(text, out var read, out var length))
        {
            date = read;
            return length;
        }

        date = null;
        var digits = 0;
        while (digits < text.Length && char.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits < text.Length && text[digits] is '日' or '일' ? digits + 1 : 0;
    }
}
