namespace ArticleExtract.Html.Construction;

/// <summary>What tree construction decides by (HTML standard, "the stack of open elements").</summary>
[Flags]
internal enum ElementTraits : ushort
{
    /// <summary>An ordinary element.</summary>
    None = 0,

    /// <summary>An end tag of another name does not reach through it.</summary>
    Special = 1 << 0,

    /// <summary>What is open around it is out of scope.</summary>
    Scope = 1 << 1,

    /// <summary>What is open around it is out of the scope of list items.</summary>
    ListScope = 1 << 2,

    /// <summary>What is open around it is out of the scope of paragraphs.</summary>
    ButtonScope = 1 << 3,

    /// <summary>What is open around it is out of the scope of tables.</summary>
    TableScope = 1 << 4,

    /// <summary>It ends where an element around it ends.</summary>
    ImpliedEnd = 1 << 5,

    /// <summary>It is a table or a part of one in which no text stands.</summary>
    Table = 1 << 6,

    /// <summary>It holds the text of a formula: HTML stands in it.</summary>
    MathText = 1 << 7,

    /// <summary>It holds HTML in a drawing or a formula.</summary>
    HtmlIntegration = 1 << 8,

    /// <summary>Its start tag ends a drawing or a formula around it.</summary>
    Breakout = 1 << 9,

    /// <summary>A row of a table stands in it.</summary>
    RowParent = 1 << 10,

    /// <summary>A cell of a table stands in it.</summary>
    CellParent = 1 << 11,
}
