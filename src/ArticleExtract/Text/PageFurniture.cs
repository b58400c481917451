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
    /// <param name="text">The text.</param>
    /// <param name="words">Number of its words.</param>
    public static double ShareOf(ReadOnlySpan<char> text, int words) =>
        words > MaxWords ? 0 : Math.Min(1, (double)Phrases.CountWords(text) / Math.Max(1, words));

    /// <summary>Whether a text is furniture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Number of its words.</param>
    public static bool IsMatch(ReadOnlySpan<char> text, int words) => ShareOf(text, words) >= MinShare;
}
