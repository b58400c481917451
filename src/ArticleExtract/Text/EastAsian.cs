namespace ArticleExtract.Text;

/// <summary>Characters of East Asian scripts.</summary>
internal static class EastAsian
{
    private const char FirstUnspaced = '\u2E80';
    private const char LastUnspaced = '\uFF60';

    /// <summary>
    /// Whether a character fills two columns where others fill one (Unicode Standard Annex 11).
    /// </summary>
    public static bool IsWide(char character) => character >= '\u1100' && character is
        <= '\u115F' or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Whether a character belongs to a script that is written without spaces between words: Chinese and Japanese.</summary>
    public static bool IsUnspaced(char character) => character is (>= FirstUnspaced and <= '\u312F') or (>= '\u31A0' and <= '\uA4CF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= LastUnspaced);

    /// <summary>Number of such characters in a text.</summary>
    public static int CountUnspaced(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var start = text.IndexOfAnyInRange(FirstUnspaced, LastUnspaced); start >= 0 && start < text.Length; start++)
        {
            count += IsUnspaced(text[start]) ? 1 : 0;
        }

        return count;
    }
}
