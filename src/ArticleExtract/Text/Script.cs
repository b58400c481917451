namespace ArticleExtract.Text;

/// <summary>A writing system. Only those that tell a language or how its words are divided have a name here.</summary>
internal enum Script : byte
{
    /// <summary>No letter, or a letter of a script that has no name here.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Han,
    Hiragana,
    Katakana,
    Hangul,
}
