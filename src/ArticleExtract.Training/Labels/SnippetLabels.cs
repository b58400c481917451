namespace ArticleExtract.Training.Labels;

/// <summary>What the snippets of a page, which a person chose, say of its blocks.</summary>
internal static class SnippetLabels
{
    /// <summary>The label of a block; <see langword="null"/> where no snippet stands in it.</summary>
    public static BlockLabel? Of(ReadOnlySpan<char> text, PageLabels gold) =>
        HoldsAny(text, gold.Without) ? BlockLabel.Boilerplate : HoldsAny(text, gold.With) ? BlockLabel.MainContent : null;

    private static bool HoldsAny(ReadOnlySpan<char> text, IReadOnlyList<string> snippets)
    {
        foreach (var snippet in snippets)
        {
            if (text.Contains(snippet.AsSpan().Trim(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
