namespace ArticleExtract.Text;

/// <summary>The words of a text.</summary>
/// <remarks>
/// A word is a run of letters, digits and their marks; an apostrophe or a joiner between two of them belongs to it. Scripts that
/// put no spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar) give a word for each character with its marks, so that
/// counts and shares mean something there too.
/// </remarks>
internal static class Words
{
    /// <summary>The words one after another; nothing is allocated.</summary>
    public static WordEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>Number of words.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var words = Enumerate(text);
        while (words.MoveNext())
        {
            count++;
        }

        return count;
    }
}
