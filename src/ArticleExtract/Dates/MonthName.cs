namespace ArticleExtract.Dates;

/// <summary>What a written month name tells.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="IsFull">Whether it is written out.</param>
/// <param name="IsEnglish">Whether English writes it so: capitalised, and often before the day.</param>
/// <param name="IsThai">Whether it is Thai, whose years are Buddhist ones.</param>
internal readonly record struct MonthName(int Month, bool IsFull, bool IsEnglish, bool IsThai);
