namespace ArticleExtract.Dates;

/// <summary>Counts of years other than the common one, where the date names them: <c>พ.ศ. 2568</c>, <c>令和7年</c>.</summary>
internal static class CalendarEras
{
    /// <summary>The common year before the first one of the Thai Buddhist era is -543: 2568 is 2025.</summary>
    public const int Buddhist = -543;

    private static readonly (string Name, int YearBeforeFirst)[] Eras =
    [
        ("พ.ศ.", Buddhist),
        ("ค.ศ.", 0),
        ("令和", 2018),
        ("平成", 1988),
        ("昭和", 1925),
        ("民國", 1911),
        ("民国", 1911),
        ("西元", 0),
        ("公元", 0),
    ];

    /// <summary>Skips an era's name.</summary>
    /// <param name="cursor">Stays where it is when there is none.</param>
    /// <param name="yearBeforeFirst">What to add to a year of the era.</param>
    public static bool TrySkip(ref DateCursor cursor, out int yearBeforeFirst)
    {
        yearBeforeFirst = 0;
        if (char.IsAscii(cursor.Current))
        {
            return false;
        }

        foreach (var (name, year) in Eras)
        {
            if (cursor.TrySkip(name))
            {
                yearBeforeFirst = year;
                cursor.SkipWhiteSpace();
                return true;
            }
        }

        return false;
    }
}
