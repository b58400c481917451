namespace ArticleExtract.Dates;

/// <summary>Where a date is looked for, and so how much it must show to be one.</summary>
internal enum DateScope
{
    /// <summary>At the start of a text where a date is expected: <c>20250415</c>, <c>15 out</c> and <c>2025-04</c> are dates there.</summary>
    Start,

    /// <summary>Anywhere in running text, where such figures and words are more often something else.</summary>
    Anywhere,
}
