namespace ArticleExtract.Text;

/// <summary>What a character means for where a word begins and ends.</summary>
internal enum WordCharacterKind : byte
{
    /// <summary>Not part of a word.</summary>
    None,

    /// <summary>A letter or digit of a script that puts spaces between words.</summary>
    Spaced,

    /// <summary>A character of a script that puts no spaces between words.</summary>
    Unspaced,

    /// <summary>A mark on the character before it.</summary>
    Mark,

    /// <summary>Part of a word where a letter stands on both sides: an apostrophe, a joiner.</summary>
    Joiner,
}
