namespace ArticleExtract.Text;

/// <summary>Characters of East Asian scripts.</summary>
internal static class EastAsian
{
    /// <summary>
    /// Whether a character fills two columns where others fill one (Unicode Standard Annex 11).
    /// </summary>
    public static bool IsWide(char character) => character >= '\u1100' && character is
        <= '\u115F' or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Whether a character belongs to a script that is written without spaces between words: Chinese and Japanese.</summary>
    public static bool IsUnspaced(char character) => character is (>= '\u2E80' and <= '\u312F') or (>= '\u31A0' and <= '\uA4CF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60');
}
