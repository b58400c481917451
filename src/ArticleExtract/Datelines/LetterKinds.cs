namespace ArticleExtract.Datelines;

/// <summary>What a character is in a word.</summary>
[Flags]
internal enum LetterKinds : byte
{
    None = 0,

    /// <summary>A letter, or a vowel sign or accent on one.</summary>
    Letter = 1,

    /// <summary>A small letter of a script with two cases.</summary>
    Small = 2,

    Capital = 4,
}
