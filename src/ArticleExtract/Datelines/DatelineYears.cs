using ArticleExtract.Dates;

namespace ArticleExtract.Datelines;

/// <summary>Finds the year of a dateline's date from when the article was published.</summary>
internal static class DatelineYears
{
    private const int YearsAround = 1;

    /// <summary>The date with the year that brings it nearest to the publication: a story of 31 December may appear on 1 January.</summary>
    /// <param name="date">The date as stated.</param>
    /// <param name="published">When the article was published, as far as known.</param>
    /// <returns>The date as stated when neither states a year, or the day does not exist in that year or the ones around it.</returns>
    public static PartialDate? Resolve(PartialDate? date, PartialDate? published)
    {
        if (date is not { Month: { } month, Day: { } day } stated || stated.Year is not null)
        {
            return date;
        }

        if (published is not { Year: { } year, Month: { } publishedMonth, Day: { } publishedDay })
        {
            return date;
        }

        var publication = new DateOnly(year, publishedMonth, publishedDay);
        DateOnly? nearest = null;
        for (var candidate = Math.Max(year - YearsAround, 1); candidate <= Math.Min(year + YearsAround, 9999); candidate++)
        {
            if (day <= DateTime.DaysInMonth(candidate, month))
            {
                var filed = new DateOnly(candidate, month, day);
                nearest = nearest is { } best && Distance(best, publication) <= Distance(filed, publication) ? best : filed;
            }
        }

        return nearest is { } found ? PartialDate.FromDay(found.Year, found.Month, found.Day) : date;
    }

    private static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);
}
