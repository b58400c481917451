namespace ArticleExtract.Dates;

/// <summary>The smallest unit a date was stated in.</summary>
public enum DatePrecision
{
    /// <summary>Only the year is known.</summary>
    Year,

    /// <summary>Year and month are known, or a month without a year.</summary>
    Month,

    /// <summary>The day is known, with or without a year.</summary>
    Day,

    /// <summary>The time is known to the minute.</summary>
    Minute,

    /// <summary>The time is known to the second.</summary>
    Second,
}
