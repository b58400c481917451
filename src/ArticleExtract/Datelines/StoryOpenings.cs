namespace ArticleExtract.Datelines;

/// <summary>Tells how sentences begin.</summary>
internal static class StoryOpenings
{
    /// <summary>Whether a text begins like a sentence: with a capital, a figure, a quote or another opening mark, or in a script without capitals.</summary>
    public static bool IsOpening(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        // A brand may have its capital second: eBay.
        return !Letters.IsSmall(text[0])
            ? char.IsLetterOrDigit(text[0]) || "\"'“”„«»‘’‹「『《〈¿¡($€£¥#@…＂".Contains(text[0])
            : text.Length > 1 && char.IsUpper(text[1]);
    }
}
