namespace ArticleExtract.Dates;

/// <summary>The half of the day that a twelve-hour time is in.</summary>
internal enum DayHalf
{
    /// <summary>None was stated: the time has twenty-four hours.</summary>
    None,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>From noon on.</summary>
    Afternoon,
}
