using System.Runtime.InteropServices;

namespace ArticleExtract.PlainText;

/// <summary>Decides which marks mark list items.</summary>
/// <remarks>
/// A bullet always does. Any other mark does when a like mark stands on a neighbouring line, lines of other marks and indented
/// continuations between them aside; of numbers, when the neighbour is the one before or after. So neither <c>2024. The year</c> nor a
/// lone <c>1. Introduction</c> is an item. Dashes do not where they open speech. A hyphen that has marked items elsewhere on the page
/// marks one on a line of its own too: flattened lists of one item look so.
/// </remarks>
internal static class ListMarks
{
    /// <summary>Share of a group's dash lines that must look like speech for all to be speech.</summary>
    private const double SpeechShare = 0.5;

    /// <summary>Marks the list items among the lines.</summary>
    public static void Decide(ReadOnlySpan<char> text, List<SourceLine> lines)
    {
        var span = CollectionsMarshal.AsSpan(lines);
        var isHyphenBullet = false;
        for (var start = 0; start < span.Length;)
        {
            var end = EndOfGroup(span, start);
            isHyphenBullet |= DecideGroup(text, span[start..end]);
            start = Math.Max(end, start + 1);
        }

        foreach (ref var line in span)
        {
            line.IsItem |= line.Mark.Kind == MarkKind.Bullet
                || (isHyphenBullet && line.Mark is { Kind: MarkKind.Dash, Sign: '-' } && !IsSpeech(text, line));
        }
    }

    /// <summary>Marked lines and their indented continuations.</summary>
    private static int EndOfGroup(ReadOnlySpan<SourceLine> lines, int start)
    {
        var end = start;
        while (end < lines.Length && (lines[end].Mark.Kind != MarkKind.None || IsIndented(lines[end], lines[start])))
        {
            end++;
        }

        return end;
    }

    private static bool IsIndented(SourceLine line, SourceLine first) =>
        first.Mark.Kind != MarkKind.None && !line.IsAfterBlank && line.Indent > first.Indent;

    /// <summary>Decides the marks of one group.</summary>
    /// <returns>Whether hyphens marked items.</returns>
    private static bool DecideGroup(ReadOnlySpan<char> text, Span<SourceLine> group)
    {
        if (group.Length < 2)
        {
            return false;
        }

        var isDashSpeech = IsDashSpeech(text, group);
        var lastByMark = new Dictionary<(MarkKind, char), int>();
        var isHyphenBullet = false;
        for (var i = 0; i < group.Length; i++)
        {
            var mark = group[i].Mark;
            if (mark.Kind == MarkKind.None || (isDashSpeech && mark.Kind == MarkKind.Dash))
            {
                continue;
            }

            if (lastByMark.TryGetValue((mark.Kind, mark.Sign), out var last) && (!mark.IsNumber || mark.Value == group[last].Mark.Value + 1))
            {
                group[last].IsItem = true;
                group[i].IsItem = true;
                isHyphenBullet |= mark.Sign == '-';
            }

            lastByMark[(mark.Kind, mark.Sign)] = i;
        }

        return isHyphenBullet;
    }

    private static bool IsDashSpeech(ReadOnlySpan<char> text, ReadOnlySpan<SourceLine> group)
    {
        var dashes = 0;
        var speech = 0;
        foreach (ref readonly var line in group)
        {
            if (line.Mark.Kind == MarkKind.Dash)
            {
                dashes++;
                speech += IsSpeech(text, line) ? 1 : 0;
            }
        }

        return dashes > 0 && speech >= dashes * SpeechShare;
    }

    /// <summary>Whether a dash line ends a sentence and asks, exclaims or is interrupted by a narrator's dash.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> text, SourceLine line)
    {
        var content = text.Slice(line.Range.Start + line.Mark.Length, line.Range.Length - line.Mark.Length);
        return content[^1] is '.' or '?' or '!' or '…' or '»' or '”' && content.ContainsAny(MarkSigns.SpeechSigns);
    }
}
