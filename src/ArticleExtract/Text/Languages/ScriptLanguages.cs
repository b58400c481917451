namespace ArticleExtract.Text.Languages;

/// <summary>The scripts that one language dominates on the web.</summary>
internal static class ScriptLanguages
{
    /// <summary>The language of a script; <see langword="null"/> where several share it.</summary>
    public static string? Find(Script script) => script switch
    {
        Script.Greek => "el",
        Script.Armenian => "hy",
        Script.Hebrew => "he",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Odia => "or",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Tibetan => "bo",
        Script.Myanmar => "my",
        Script.Georgian => "ka",
        Script.Ethiopic => "am",
        Script.Khmer => "km",
        Script.Hiragana or Script.Katakana => "ja",
        Script.Han => "zh",
        Script.Hangul => "ko",
        _ => null,
    };
}
