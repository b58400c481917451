using ArticleExtract.Text;

namespace ArticleExtract.Dates;

/// <summary>Tells in which order the pages of a language write day and month in figures.</summary>
internal static class DayMonthOrders
{
    /// <summary>Regions whose English follows the British order.</summary>
    private static readonly WordSet DayFirstRegions = new("GB UK IE AU NZ IN ZA PK BD LK NG GH KE UG TZ ZW SG MY HK MT JM TT");

    /// <summary>The order: month first in English, unless its region writes otherwise; day first everywhere else.</summary>
    /// <param name="language">A BCP 47 tag; <see langword="null"/> when the language is not known.</param>
    public static DayMonthOrder Of(ReadOnlySpan<char> language)
    {
        var isEnglish = language is "en" || language.StartsWith("en-", StringComparison.Ordinal);
        return isEnglish && !DayFirstRegions.Contains(language[(language.LastIndexOf('-') + 1)..]) ? DayMonthOrder.MonthFirst : DayMonthOrder.DayFirst;
    }
}
