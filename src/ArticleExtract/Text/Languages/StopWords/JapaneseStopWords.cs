namespace ArticleExtract.Text.Languages.StopWords;

/// <summary>The most frequent characters of Japanese function words: the script puts no spaces between words, so a character counts as one.</summary>
internal static class JapaneseStopWords
{
    public const string Words =
        """
        の に は を た が で て と し れ さ い る な も こ そ あ ら り か っ ま す く け き よ う ん え お わ ど せ ち つ み め や ば だ じ ず げ び べ ぶ 者 年 日 月 人 中 上 何
        """;
}
