namespace ArticleExtract.Metadata.Credits;

/// <summary>The words that lead from a label or a name to its date.</summary>
internal static class CreditConnectives
{
    /// <summary>What stands between a label and its date: Posted on, geändert am.</summary>
    private static readonly string[] Words =
        ["on ", "at ", "am ", "den ", "der ", "le ", "el ", "il ", "em ", "op ", "dne ", "dnia ", "la ", "ngày ", "в "];

    /// <summary>Skips what stands between a label and its date: a colon, "on", "am", "le".</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \n:：-–—|(,");
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return text[word.Length..].TrimStart();
            }
        }

        return text;
    }

    /// <summary>Drops the "on" that leads from a name to its date: Posted by Jane Doe on 4 March.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> names)
    {
        foreach (var word in Words)
        {
            var start = names.Length - word.Length;
            if (start > 0 && names[start - 1] == ' ' && names.EndsWith(word, StringComparison.Ordinal))
            {
                return names[..start].TrimEnd();
            }
        }

        return names;
    }
}
