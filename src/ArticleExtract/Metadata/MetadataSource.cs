namespace ArticleExtract.Metadata;

/// <summary>Where on the page a metadata field was read.</summary>
public enum MetadataSource
{
    /// <summary>A JSON-LD script.</summary>
    JsonLd,

    /// <summary>A <c>meta</c> element: OpenGraph, Dublin Core, and the others.</summary>
    Meta,

    /// <summary>Microdata or RDFa attributes in the body.</summary>
    Microdata,

    /// <summary>A <c>link</c> or an anchor with a relation, such as <c>rel="author"</c>.</summary>
    Relation,

    /// <summary>A <c>time</c> element.</summary>
    TimeElement,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The page title.</summary>
    PageTitle,

    /// <summary>A line that names what it states, such as <c>Date: 2025-04-15</c>.</summary>
    LabelledLine,

    /// <summary>A byline: a line that starts with a word such as <c>By</c>, or is marked as one.</summary>
    Byline,

    /// <summary>A breadcrumb trail.</summary>
    Breadcrumb,

    /// <summary>The first lines of a flattened page.</summary>
    HeadLine,

    /// <summary>The <c>lang</c> attribute of the page.</summary>
    LanguageAttribute,

    /// <summary>The words of the page.</summary>
    Text,

    /// <summary>The page's address.</summary>
    Url,

    /// <summary>Another extractor, which does not tell where it read the value.</summary>
    Extractor,
}
