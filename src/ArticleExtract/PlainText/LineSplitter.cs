using System.Buffers;
using ArticleExtract.Text;

namespace ArticleExtract.PlainText;

/// <summary>Splits text at its line ends, whichever they are.</summary>
internal static class LineSplitter
{
    /// <summary>Line feed, carriage return, vertical tab, form feed, next line, line separator and paragraph separator.</summary>
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>The lines that hold text, in order.</summary>
    public static List<SourceLine> Split(ReadOnlySpan<char> text)
    {
        var lines = new List<SourceLine>();
        var isAfterBlank = false;
        var number = 1;
        for (var start = 0; start < text.Length; number++)
        {
            var length = text[start..].IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (TryReadLine(text, start, end, out var line))
            {
                lines.Add(line with { Number = number, IsAfterBlank = isAfterBlank });
                isAfterBlank = false;
            }
            else
            {
                isAfterBlank = true;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool TryReadLine(ReadOnlySpan<char> text, int start, int end, out SourceLine line)
    {
        var first = start;
        while (first < end && ShowsNothing(text[first]))
        {
            first++;
        }

        while (end > first && ShowsNothing(text[end - 1]))
        {
            end--;
        }

        line = new SourceLine { Range = new TextRange(first, end - first), Indent = first - start, Mark = LineMarkReader.Read(text[first..end]) };
        return end > first;
    }

    private static bool ShowsNothing(char character) => char.IsWhiteSpace(character) || WhiteSpace.IsInvisible(character);
}
