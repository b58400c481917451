namespace ArticleExtract.Metadata;

/// <summary>Measures how much two titles say the same: the words they share against all their words (Dice's coefficient).</summary>
internal static class TitleAgreement
{
    private static readonly char[] WordEnds = [' ', '-', '_', '/', '.', '+', '–', '—', ',', '\n'];

    /// <summary>The agreement of two titles, 0 to 1.</summary>
    public static double Measure(string left, string right) => Measure(left, SplitWords(right));

    /// <summary>The agreement of a title with the words of another, 0 to 1.</summary>
    public static double Measure(string title, HashSet<string> words)
    {
        var own = SplitWords(title);
        var total = own.Count + words.Count;
        return total == 0 ? 0 : 2.0 * own.Count(words.Contains) / total;
    }

    /// <summary>The words of a text, folded; single letters are left out.</summary>
    public static HashSet<string> SplitWords(string text)
    {
        var words = text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);
        return words.Select(word => LooseText.KeyOf(word)).Where(key => key.Length > 1).ToHashSet(StringComparer.Ordinal);
    }
}
