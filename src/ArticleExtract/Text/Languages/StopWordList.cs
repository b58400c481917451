namespace ArticleExtract.Text.Languages;

/// <summary>The most frequent function words of a language. Running text is full of them, navigation is not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StopWordList
{
    private readonly StopWordTable _table;
    private readonly ulong _languages;

    /// <summary>Makes a list.</summary>
    /// <param name="languageTag">Its language.</param>
    /// <param name="table">The table that holds its words.</param>
    /// <param name="languages">The languages of the table whose words are its words, a bit each.</param>
    public StopWordList(string languageTag, StopWordTable table, ulong languages)
    {
        LanguageTag = languageTag;
        _table = table;
        _languages = languages;
    }

    /// <summary>Primary language tag (BCP 47).</summary>
    public string LanguageTag { get; }

    /// <summary>Whether a word is in the list, whatever its letter case. Nothing is allocated.</summary>
    /// <param name="word">One word, as <see cref="Words"/> gives it.</param>
    public bool Contains(ReadOnlySpan<char> word) => (_table.LanguagesOf(word) & _languages) != 0;

    /// <summary>Stop words for each word of a text, 0 to 1; 0 for a text without words.</summary>
    public double MeasureDensity(ReadOnlySpan<char> text)
    {
        var (words, stopWords) = (0, 0);
        foreach (var word in Words.Enumerate(text))
        {
            words++;
            if (Contains(word))
            {
                stopWords++;
            }
        }

        return words == 0 ? 0 : (double)stopWords / words;
    }
}
