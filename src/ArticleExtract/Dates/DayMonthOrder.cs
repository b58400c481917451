namespace ArticleExtract.Dates;

/// <summary>How <c>05/04/2025</c> is read, which the figures leave open. Figures above 12, full stops and hyphens settle it without.</summary>
internal enum DayMonthOrder
{
    /// <summary>5 April, as most of the world writes it.</summary>
    DayFirst,

    /// <summary>May 4, as the United States and so most English pages write it.</summary>
    MonthFirst,
}
