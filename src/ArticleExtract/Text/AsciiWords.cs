namespace ArticleExtract.Text;

/// <summary>Runs of plain words: most of a Latin text needs no look at each character.</summary>
internal static class AsciiWords
{
    /// <summary>Characters searched at a time: what is looked at behind the end of a run is looked at again, so it is to be little.</summary>
    private const int Step = 128;

    private const string Gap = "  ";

    /// <summary>Where a run of visible ASCII with single spaces inside ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the run begins.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && IsPlain(text[index]))
        {
            var part = text.Slice(index, Math.Min(Step, text.Length - index));
            var end = MeasureRun(part);
            index += end;

            // A space at the end of a part belongs to the run if the next part goes on with a word.
            var goesOn = end >= part.Length - 1 && end > 0 && index + part.Length - end < text.Length;
            if (!goesOn)
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Length of the run that a part begins with; a space at its end is left out.</summary>
    private static int MeasureRun(ReadOnlySpan<char> part)
    {
        var plain = part.IndexOfAnyExceptInRange(' ', '~');
        part = plain < 0 ? part : part[..plain];
        var gap = part.IndexOf(Gap);
        return gap >= 0 ? gap : part is [.., ' '] ? part.Length - 1 : part.Length;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '~';
}
