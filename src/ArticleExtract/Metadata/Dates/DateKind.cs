namespace ArticleExtract.Metadata.Dates;

/// <summary>What a date on a page is the date of.</summary>
internal enum DateKind
{
    /// <summary>Nothing says what.</summary>
    Unlabelled,

    /// <summary>The publication.</summary>
    Published,

    /// <summary>The last change.</summary>
    Modified,
}
