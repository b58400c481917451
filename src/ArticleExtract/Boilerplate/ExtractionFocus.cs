namespace ArticleExtract.Boilerplate;

/// <summary>Which mistake counts more: to keep what is not main content, or to drop what is.</summary>
public enum ExtractionFocus
{
    /// <summary>Both count the same.</summary>
    Balanced,

    /// <summary>Keeping what is not main content counts more: the body is shorter and cleaner.</summary>
    Precision,

    /// <summary>Dropping main content counts more: the body is longer and more complete.</summary>
    Recall,
}
