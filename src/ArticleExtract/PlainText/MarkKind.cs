namespace ArticleExtract.PlainText;

/// <summary>The kind of mark a line begins with.</summary>
internal enum MarkKind : byte
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>A sign that is used for nothing but list items.</summary>
    Bullet,

    /// <summary>A sign that also opens footnotes, headings or counters.</summary>
    Sign,

    /// <summary>A dash, which also opens speech and names the speaker of a quotation.</summary>
    Dash,

    /// <summary>Digits.</summary>
    Decimal,

    /// <summary>A single letter.</summary>
    Letter,

    /// <summary>Chinese numerals.</summary>
    Ideograph,

    /// <summary>A digit in a circle.</summary>
    Circled,
}
