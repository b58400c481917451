namespace ArticleExtract.Text;

/// <summary>Characters that show nothing.</summary>
internal static class WhiteSpace
{
    /// <summary>All characters that <see cref="char.IsWhiteSpace(char)"/> knows, to search for.</summary>
    public const string All =
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>
    /// Whether a character has neither width nor meaning for a reader: soft hyphen, zero-width space, word joiner, byte order mark.
    /// Joiners that shape letters (U+200C, U+200D) are text.
    /// </summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
