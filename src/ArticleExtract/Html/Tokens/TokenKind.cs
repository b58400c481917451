namespace ArticleExtract.Html.Tokens;

/// <summary>What the tokenizer has read.</summary>
internal enum TokenKind
{
    /// <summary>Nothing: the page has ended.</summary>
    End,

    /// <summary>A run of text.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A document type.</summary>
    Doctype,

    /// <summary>A comment, or what counts as one. It says nothing, but it sets the texts around it apart.</summary>
    Comment,
}
