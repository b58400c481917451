namespace ArticleExtract.Boilerplate.Features;

/// <summary>Where a token comes from: the same word says different things in a class and in a heading.</summary>
internal enum TokenKind : byte
{
    /// <summary>A class or an identifier.</summary>
    Name,

    /// <summary>A role, an item property or type.</summary>
    Role,

    /// <summary>What an element is labelled as, for assistive technology or for scripts.</summary>
    Label,

    /// <summary>The name of a data attribute.</summary>
    Attribute,

    /// <summary>A word of a short text.</summary>
    OwnWord,

    /// <summary>One of the first words of a long text.</summary>
    OpeningWord,

    /// <summary>A word of the heading before a text.</summary>
    HeadingWord,

    /// <summary>A word of a text, wherever it stands.</summary>
    Word,
}
