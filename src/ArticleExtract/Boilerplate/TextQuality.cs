namespace ArticleExtract.Boilerplate;

/// <summary>How much a block looks like part of a body, before its neighbours are asked.</summary>
internal enum TextQuality : byte
{
    /// <summary>Not part of a body.</summary>
    Bad,

    /// <summary>Too short to tell: between good blocks it belongs to them.</summary>
    Short,

    /// <summary>A heading: it belongs to what follows.</summary>
    Heading,

    /// <summary>Text without the look of a sentence: beside a good block it belongs to it.</summary>
    Near,

    /// <summary>Running text.</summary>
    Good,
}
