using System.Runtime.InteropServices;
using ArticleExtract.Text;

namespace ArticleExtract.PlainText;

/// <summary>Finds the paragraphs whose lines a program wrapped at a column, so that they can be joined again.</summary>
/// <remarks>
/// Such a program breaks a line only where the next word does not fit. So a line that is followed by its continuation is full: with the
/// next line's first word it would be longer than the longest line. Verse and code have room left on many lines.
/// </remarks>
internal static class WrappedProse
{
    /// <summary>Programs wrap at 60 to 80 columns; letters and old mail at a few less, terminals at a few more.</summary>
    private const int MinColumns = 50;

    private const int MaxColumns = 100;

    /// <summary>Two lines are too few to tell wrapping from chance.</summary>
    private const int MinLines = 3;

    /// <summary>Share of the line breaks that fall on a full line; the others end a paragraph.</summary>
    private const double MinFullShare = 0.8;

    /// <summary>Share of the line breaks that fall inside a sentence, before a word that is not capitalised: more than half in English, fewer in German.</summary>
    private const double MinRunOnShare = 0.33;

    /// <summary>East Asian lines end early rather than begin with a closing mark: two wide characters.</summary>
    private const int WideSlack = 4;

    /// <summary>White space that aligns columns of a table.</summary>
    private const string Gap = "   ";

    /// <summary>Marks the lines that continue a paragraph.</summary>
    public static void Decide(ReadOnlySpan<char> text, List<SourceLine> lines)
    {
        var span = CollectionsMarshal.AsSpan(lines);
        var pageColumns = 0;
        for (var start = 0; start < span.Length; start = EndOfStanza(span, start))
        {
            var stanza = span[start..EndOfStanza(span, start)];
            var columns = LongestLine(text, stanza);
            if (IsWrapped(text, stanza, columns))
            {
                pageColumns = Math.Max(pageColumns, columns);
                JoinFullLines(text, stanza, columns);
            }
        }

        if (pageColumns > 0)
        {
            JoinShortStanzas(text, span, pageColumns);
        }
    }

    /// <summary>A page that wraps its long paragraphs wraps those of two lines too.</summary>
    private static void JoinShortStanzas(ReadOnlySpan<char> text, Span<SourceLine> lines, int columns)
    {
        for (var start = 0; start < lines.Length; start = EndOfStanza(lines, start))
        {
            var stanza = lines[start..EndOfStanza(lines, start)];
            if (stanza[0].IsItem)
            {
                JoinIndentedLines(stanza);
            }
            else if (stanza.Length < MinLines && LongestLine(text, stanza) <= columns)
            {
                JoinFullLines(text, stanza, columns);
            }
        }
    }

    /// <summary>Lines without a blank line or a new item between them.</summary>
    private static int EndOfStanza(ReadOnlySpan<SourceLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && !lines[end].IsAfterBlank && !lines[end].IsItem)
        {
            end++;
        }

        return end;
    }

    private static bool IsWrapped(ReadOnlySpan<char> text, ReadOnlySpan<SourceLine> stanza, int columns)
    {
        if (stanza.Length < MinLines || columns is < MinColumns or > MaxColumns)
        {
            return false;
        }

        var full = 0;
        var runOn = 0;
        for (var i = 1; i < stanza.Length; i++)
        {
            full += IsFull(text, stanza[i - 1], stanza[i], columns) ? 1 : 0;
            runOn += RunsOn(text, stanza[i - 1], stanza[i]) ? 1 : 0;
        }

        var breaks = stanza.Length - 1;
        return full >= breaks * MinFullShare && runOn >= breaks * MinRunOnShare;
    }

    private static void JoinFullLines(ReadOnlySpan<char> text, Span<SourceLine> stanza, int columns)
    {
        for (var i = 1; i < stanza.Length; i++)
        {
            stanza[i].IsContinuation = IsFull(text, stanza[i - 1], stanza[i], columns);
        }
    }

    /// <summary>Lines that hang below an item belong to it.</summary>
    private static void JoinIndentedLines(Span<SourceLine> item)
    {
        for (var i = 1; i < item.Length && item[i].Indent > item[0].Indent; i++)
        {
            item[i].IsContinuation = true;
        }
    }

    /// <summary>Whether the first word of the next line would not have fitted on this one.</summary>
    private static bool IsFull(ReadOnlySpan<char> text, SourceLine line, SourceLine next, int columns)
    {
        var content = text.Slice(next.Range.Start, next.Range.Length);
        var space = content.IndexOfAny(' ', '\t', '\u00A0');
        var word = EastAsian.IsWide(content[0]) ? WideSlack : space < 0 ? content.Length : space;
        return Columns(text, line) + 1 + word > columns;
    }

    /// <summary>Whether a sentence goes on across the line break.</summary>
    private static bool RunsOn(ReadOnlySpan<char> text, SourceLine line, SourceLine next)
    {
        var last = text[line.Range.End - 1];
        var first = text[next.Range.Start];
        return (char.IsLetterOrDigit(last) || last is ',' or '-' or ')' or '"' or '”' or '’' or '、' or '，')
            && (char.IsLower(first) || EastAsian.IsWide(first));
    }

    /// <summary>Columns of the longest line; more than any wrapped line has when one is too long or a row of a table.</summary>
    private static int LongestLine(ReadOnlySpan<char> text, ReadOnlySpan<SourceLine> stanza)
    {
        var longest = 0;
        foreach (ref readonly var line in stanza)
        {
            if (line.Range.Length > MaxColumns || text.Slice(line.Range.Start, line.Range.Length).IndexOf(Gap) >= 0)
            {
                return int.MaxValue;
            }

            longest = Math.Max(longest, Columns(text, line));
        }

        return longest;
    }

    private static int Columns(ReadOnlySpan<char> text, SourceLine line)
    {
        var columns = line.Indent + line.Range.Length;
        foreach (var character in text.Slice(line.Range.Start, line.Range.Length))
        {
            columns += EastAsian.IsWide(character) ? 1 : 0;
        }

        return columns;
    }
}
