namespace ArticleExtract.Text;

/// <summary>Characters that show nothing.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Whether a character has neither width nor meaning for a reader: soft hyphen, zero-width space, word joiner, byte order mark.
    /// Joiners that shape letters (U+200C, U+200D) are text.
    /// </summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
