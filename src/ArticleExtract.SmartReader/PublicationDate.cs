using System.Globalization;
using System.Text.RegularExpressions;
using ArticleExtract.Dates;
using ArticleExtract.Metadata;

namespace ArticleExtract.SmartReader;

/// <summary>
/// Restores a date to what the page states. SmartReader moves a moment into the machine's time zone, takes today for a missing day,
/// and fills in the first of the month.
/// </summary>
internal static partial class PublicationDate
{
    /// <summary>The date at the precision and with the offset stated.</summary>
    /// <param name="date">SmartReader's date.</param>
    /// <param name="statedDates">The texts it may come from; most of them are no dates.</param>
    /// <param name="url">The page's address, where SmartReader looks last.</param>
    /// <returns>The date; <see langword="null"/> when the page states none.</returns>
    public static MetadataField<PartialDate>? Read(DateTime? date, IReadOnlyList<string> statedDates, Uri? url)
    {
        // SmartReader's article of a page it failed on has the first date there is.
        if (date is not { } found || found == default)
        {
            return null;
        }

        foreach (var text in statedDates)
        {
            if (DateTime.TryParse(text, CultureInfo.InvariantCulture, out var stated) && stated == found)
            {
                return FromText(text, found.Kind == DateTimeKind.Local);
            }
        }

        return url is null ? null : FromAddress(found, url);
    }

    private static MetadataField<PartialDate>? FromText(string text, bool hasOffset)
    {
        var moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var hasYear = text.Contains(moment.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return hasYear ? Field(FromMoment(moment, text, hasOffset), text) : null;
    }

    private static PartialDate FromMoment(DateTimeOffset moment, string text, bool hasOffset)
    {
        if (!ClockTime().IsMatch(text))
        {
            return MonthAlone().IsMatch(text)
                ? PartialDate.FromYearMonth(moment.Year, moment.Month)
                : PartialDate.FromDay(moment.Year, moment.Month, moment.Day);
        }

        var precision = ClockTimeWithSeconds().IsMatch(text) ? DatePrecision.Second : DatePrecision.Minute;
        return PartialDate.FromMoment(
            DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), precision, hasOffset ? moment.Offset : null);
    }

    private static MetadataField<PartialDate>? FromAddress(DateTime date, Uri url)
    {
        var path = url.AbsolutePath;
        if (path.Contains(date.ToString("'/'yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            return Field(PartialDate.FromDay(date.Year, date.Month, date.Day), path);
        }

        var hasMonth = path.Contains(date.ToString("'/'yyyy'/'MM'/'", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return hasMonth ? Field(PartialDate.FromYearMonth(date.Year, date.Month), path) : null;
    }

    private static MetadataField<PartialDate> Field(PartialDate date, string raw) => new(date, raw, MetadataSource.Extractor, "PublicationDate");

    [GeneratedRegex(@"\d:\d\d")]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"\d:\d\d:\d\d")]
    private static partial Regex ClockTimeWithSeconds();

    /// <summary>A year with a month in figures, or with words only.</summary>
    [GeneratedRegex(@"^\s*[0-9]{4}[-/.][0-9]{1,2}\s*$|^[^0-9]*[0-9]{4}[^0-9]*$")]
    private static partial Regex MonthAlone();
}
