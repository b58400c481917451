using ArticleExtract.Dates;

namespace ArticleExtract.Metadata.Credits;

/// <summary>
/// A line near the title that says who wrote the page and when: a byline, a labelled date, both, perhaps with counters.
/// </summary>
/// <param name="Authors">The authors that a word such as "By" introduces.</param>
/// <param name="Dates">The dates in their order.</param>
/// <param name="Remainder">What is none of these, part by part; a name beside a date, perhaps. Empty when there is nothing.</param>
internal sealed record CreditLine(IReadOnlyList<string> Authors, IReadOnlyList<CreditDate> Dates, string Remainder)
{
    /// <summary>A longer line is prose.</summary>
    private const int MaxLength = 200;

    /// <summary>Whether there is nothing on the line but credits.</summary>
    public bool IsComplete => Remainder.Length == 0;

    /// <summary>Reads a line; one without any credit has only a remainder.</summary>
    /// <param name="text">The line.</param>
    /// <param name="order">How its dates are meant where their figures leave it open.</param>
    public static CreditLine Read(ReadOnlySpan<char> text, DayMonthOrder order = DayMonthOrder.MonthFirst) =>
        text.Length > MaxLength ? new CreditLine([], [], text.ToString()) : new CreditLineReader(order).Read(text);
}
