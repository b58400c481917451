namespace ArticleExtract.Html.Construction;

/// <summary>What an item of the tree is.</summary>
internal enum ItemKind : byte
{
    /// <summary>The root, which holds the first element.</summary>
    Document,

    /// <summary>A run of text.</summary>
    Text,

    /// <summary>An element of HTML.</summary>
    Html,

    /// <summary>An element of SVG.</summary>
    Svg,

    /// <summary>An element of MathML.</summary>
    Math,
}
