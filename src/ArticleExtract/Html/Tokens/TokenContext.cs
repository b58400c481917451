namespace ArticleExtract.Html.Tokens;

/// <summary>What kind of element a token stands in.</summary>
internal enum TokenContext
{
    /// <summary>In an element of HTML.</summary>
    Html,

    /// <summary>In an element of SVG or MathML that holds HTML.</summary>
    Integration,

    /// <summary>In another element of SVG or MathML.</summary>
    Foreign,
}
