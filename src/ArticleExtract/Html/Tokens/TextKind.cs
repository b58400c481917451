namespace ArticleExtract.Html.Tokens;

/// <summary>Where a text stands, and so what it means as it is written.</summary>
internal enum TextKind
{
    /// <summary>Among HTML's elements: references are decoded, characters of the number zero are left out.</summary>
    Html,

    /// <summary>In an element whose tags are text, or in one of SVG or MathML: a character of the number zero is replaced.</summary>
    Escapable,

    /// <summary>In the value of an attribute: what looks like a part of an address is no reference.</summary>
    Attribute,

    /// <summary>In a script, a style sheet or marked text: nothing is a reference.</summary>
    Raw,
}
