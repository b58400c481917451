using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Looks for words in the names that sites give their elements, in class and id attributes.</summary>
/// <remarks>Words are matched whole; whatever is no letter or digit separates them, and so does a capital behind a small letter: "nav" is in "main-nav" and "navList", not in "naval".</remarks>
internal static class ElementNames
{
    /// <summary>Whether a class or the id of an element has a word of a set.</summary>
    public static bool ContainWord(PageElement element, WordSet words) =>
        ContainsWord(element, "class", words) || ContainsWord(element, "id", words);

    private static bool ContainsWord(PageElement element, string attribute, WordSet words) =>
        element.TryGetAttribute(attribute, out ReadOnlySpan<char> value) && ContainsWord(value, words);

    /// <summary>Whether a class or identifier has a word of a set.</summary>
    public static bool ContainsWord(ReadOnlySpan<char> value, WordSet words)
    {
        var start = 0;
        for (var i = 1; i <= value.Length; i++)
        {
            var isEnd = i == value.Length || !char.IsLetterOrDigit(value[i]) || (char.IsUpper(value[i]) && char.IsLower(value[i - 1]));
            if (!isEnd)
            {
                continue;
            }

            if (words.Contains(value[start..i]))
            {
                return true;
            }

            start = i < value.Length && char.IsLetterOrDigit(value[i]) ? i : i + 1;
        }

        return false;
    }
}
