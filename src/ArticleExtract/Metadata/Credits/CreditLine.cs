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

    /// <summary>What prose is read as: it may be the whole page, and is not copied.</summary>
    private static readonly CreditLine TooLong = new([], [], "…");

    /// <summary>Whether the line is too long for one of credits; its remainder is not its text then.</summary>
    public bool IsTooLong => ReferenceEquals(this, TooLong);

    /// <summary>Whether there is nothing on the line but credits.</summary>
    public bool IsComplete => Remainder.Length == 0;

    /// <summary>Reads a line; one without any credit has only a remainder.</summary>
    /// <param name="text">The line.</param>
    /// <param name="order">How its dates are meant where their figures leave it open.</param>
    public static CreditLine Read(ReadOnlySpan<char> text, DayMonthOrder order = DayMonthOrder.MonthFirst) =>
        text.Length > MaxLength ? TooLong : new CreditLineReader(order).Read(text);
}
