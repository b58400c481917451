using ArticleExtract.Text.Languages.StopWords;

namespace ArticleExtract.Text.Languages;

/// <summary>The languages that have stop words.</summary>
internal static class StopWordLanguages
{
    /// <summary>Primary language tags (BCP 47) and the words, with white space between them. At most 64: <see cref="StopWordTable"/> has a bit for each.</summary>
    public static readonly (string Tag, string Words)[] All =
    [
        ("en", EnglishStopWords.Words),
        ("de", GermanStopWords.Words),
        ("fr", FrenchStopWords.Words),
        ("es", SpanishStopWords.Words),
        ("it", ItalianStopWords.Words),
        ("pt", PortugueseStopWords.Words),
        ("nl", DutchStopWords.Words),
        ("pl", PolishStopWords.Words),
        ("sv", SwedishStopWords.Words),
        ("da", DanishStopWords.Words),
        ("no", NorwegianStopWords.Words),
        ("fi", FinnishStopWords.Words),
        ("cs", CzechStopWords.Words),
        ("sk", SlovakStopWords.Words),
        ("hu", HungarianStopWords.Words),
        ("ro", RomanianStopWords.Words),
        ("ru", RussianStopWords.Words),
        ("uk", UkrainianStopWords.Words),
        ("bg", BulgarianStopWords.Words),
        ("el", GreekStopWords.Words),
        ("tr", TurkishStopWords.Words),
        ("ar", ArabicStopWords.Words),
        ("fa", PersianStopWords.Words),
        ("he", HebrewStopWords.Words),
        ("hi", HindiStopWords.Words),
        ("id", IndonesianStopWords.Words),
        ("vi", VietnameseStopWords.Words),
        ("ca", CatalanStopWords.Words),
        ("hr", CroatianStopWords.Words),
        ("sr", SerbianStopWords.Words),
        ("sl", SlovenianStopWords.Words),
        ("et", EstonianStopWords.Words),
        ("lv", LatvianStopWords.Words),
        ("lt", LithuanianStopWords.Words),
        ("ur", UrduStopWords.Words),
        ("mr", MarathiStopWords.Words),
        ("be", BelarusianStopWords.Words),
        ("mk", MacedonianStopWords.Words),
        ("ja", JapaneseStopWords.Words),
        ("zh", ChineseStopWords.Words),
        ("ko", KoreanStopWords.Words),
    ];
}
