namespace ArticleExtract.Dates;

/// <summary>A time of day as stated.</summary>
/// <param name="Time">The time.</param>
/// <param name="Precision">Minute or second.</param>
/// <param name="Offset">The offset from UTC where one was stated.</param>
internal readonly record struct ClockTime(TimeOnly Time, DatePrecision Precision, TimeSpan? Offset);
