namespace ArticleExtract.Html.Construction;

/// <summary>Where on the page the next token stands, and so which rules it follows (HTML standard, "the insertion mode").</summary>
internal enum InsertionMode : byte
{
    /// <summary>Before everything.</summary>
    Initial,

    /// <summary>Before the root.</summary>
    BeforeHtml,

    /// <summary>Between the root's start tag and the head.</summary>
    BeforeHead,

    /// <summary>In the head.</summary>
    InHead,

    /// <summary>In what the head says to those who run no scripts.</summary>
    InHeadNoscript,

    /// <summary>Between head and body.</summary>
    AfterHead,

    /// <summary>In the body.</summary>
    InBody,

    /// <summary>In a table, outside of its parts.</summary>
    InTable,

    /// <summary>In the caption of a table.</summary>
    InCaption,

    /// <summary>In a group of columns.</summary>
    InColumnGroup,

    /// <summary>In the head, the body or the foot of a table, outside of rows.</summary>
    InTableBody,

    /// <summary>In a row, outside of cells.</summary>
    InRow,

    /// <summary>In a cell.</summary>
    InCell,

    /// <summary>In a template, outside of its elements.</summary>
    InTemplate,

    /// <summary>Behind the end of the body.</summary>
    AfterBody,

    /// <summary>In a set of frames.</summary>
    InFrameset,

    /// <summary>Behind a set of frames.</summary>
    AfterFrameset,
}
