using System.Globalization;
using System.Text.RegularExpressions;
using ArticleExtract.Dates;

namespace ArticleExtract.Metadata.Dates;

/// <summary>Reads the date in a page's address: <c>/2025/04/15/</c>, <c>/2025-04-15-title</c>, <c>/20250415/</c>; <c>/2025/04/</c> is a month.</summary>
internal static partial class AddressDate
{
    /// <summary>The date; <see langword="null"/> when the address has none.</summary>
    public static MetadataField<PartialDate>? Read(Uri? url)
    {
        if (url is null || DatePath().Match(url.AbsolutePath) is not { Success: true } match)
        {
            return null;
        }

        var year = Number(match, "year");
        var month = Number(match, "month");
        if (!match.Groups["day"].Success)
        {
            return Field(PartialDate.FromYearMonth(year, month), match);
        }

        var day = Number(match, "day");
        return day <= DateTime.DaysInMonth(year, month) ? Field(PartialDate.FromDay(year, month, day), match) : null;
    }

    private static MetadataField<PartialDate> Field(PartialDate date, Match match) => new(date, match.Value[1..], MetadataSource.Url, "path");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A segment that begins with a year of the web; month and day follow with the same mark between, or the whole is eight digits.</summary>
    [GeneratedRegex(
        @"/(?<year>199[1-9]|20\d\d)" +
        @"(?:(?<mark>[/_-])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d)" +
        @"|/(?<month>0[1-9]|1[0-2])(?=/)" +
        @"|(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d))",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePath();
}
