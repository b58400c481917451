namespace ArticleExtract.Text;

/// <summary>Tells how much of a text is what pages say around their articles: legal notices, consent, accounts, newsletters, sharing.</summary>
internal static class PageFurniture
{
    /// <summary>
    /// Share of its words from which a text is furniture. Measured on wcxb-dev-flat: of the lines above it 3 to 17% are content, of those
    /// below 24 to 65%.
    /// </summary>
    public const double MinShare = 0.25;

    /// <summary>Longer texts are prose, whatever they mention.</summary>
    private const int MaxWords = 80;

    private static readonly PhraseTable Phrases = new(FurniturePhrases.All);

    /// <summary>Share of a text's words that belong to phrases of furniture, 0 to 1.</summary>
    /// <param name="text">The text, or one that it is part of.</param>
    /// <param name="words">Its words.</param>
    /// <param name="count">How many they are, where two characters of a script without spaces count as one.</param>
    public static double ShareOf(string text, ReadOnlySpan<TextRange> words, int count) =>
        count > MaxWords ? 0 : Math.Min(1, (double)Phrases.CountWords(text, words) / Math.Max(1, count));

    /// <summary>Whether a text is furniture.</summary>
    /// <inheritdoc cref="ShareOf"/>
    public static bool IsMatch(string text, ReadOnlySpan<TextRange> words, int count) => ShareOf(text, words, count) >= MinShare;
}
