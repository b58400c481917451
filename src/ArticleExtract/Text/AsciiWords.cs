namespace ArticleExtract.Text;

/// <summary>Runs of plain words: most of a Latin text needs no look at each character.</summary>
internal static class AsciiWords
{
    /// <summary>Where a run of visible ASCII with single spaces inside ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the run begins.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (IsVisible(text[index]) || (text[index] == ' ' && index + 1 < text.Length && IsVisible(text[index + 1]))))
        {
            index++;
        }

        return index;
    }

    private static bool IsVisible(char character) => character is > ' ' and < '\u007F';
}
