namespace ArticleExtract.Metadata.Marks;

/// <summary>What the attributes of an element say it holds.</summary>
[Flags]
internal enum ElementMarks
{
    None = 0,

    /// <summary>The name of an author.</summary>
    Author = 1,

    /// <summary>A date.</summary>
    Date = 2,

    /// <summary>The date is that of the publication.</summary>
    Published = 4,

    /// <summary>The date is that of the last change.</summary>
    Modified = 8,

    /// <summary>A breadcrumb trail.</summary>
    Breadcrumb = 16,

    /// <summary>More than a name or a date, or those of something else: a biography, a portrait, an event.</summary>
    Foreign = 32,
}
