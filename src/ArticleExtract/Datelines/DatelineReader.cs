using System.Runtime.CompilerServices;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the dateline that opens a text, in whatever form it is.</summary>
internal static class DatelineReader
{
    /// <summary>The longest that were seen, with two cities, their countries and a wire, stay below.</summary>
    public const int MaxLength = 160;

    /// <summary>A byline can stand on the first line of the paragraph.</summary>
    private const int MaxBylineLength = 100;

    /// <summary>Reads the dateline of a text.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DatelineReading dateline)
    {
        if (TryReadAt(text, 0, out dateline))
        {
            return true;
        }

        var line = text[..Math.Min(text.Length, MaxBylineLength)].IndexOf('\n');
        return line > 0 && TryReadAt(text, line + 1, out dateline);
    }

    /// <summary>Reads a dateline that the page marks as one: it needs no separator, which may stand behind the mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marked">The stretch of it that is marked.</param>
    /// <param name="dateline">The dateline.</param>
    /// <returns>Whether all of the stretch is one.</returns>
    public static bool TryReadMarked(ReadOnlySpan<char> text, TextRange marked, out DatelineReading dateline)
    {
        dateline = default;
        var cursor = new DatelineCursor(text[..marked.End]) { Position = marked.Start };
        var forms = OpeningForms.Find(cursor.Rest) | DatelineForms.Spaced;
        if (marked.Length > MaxLength || !TryReadForm(ref cursor, forms, out var parts) || !cursor.IsAtEnd)
        {
            return false;
        }

        var behind = new DatelineCursor(text) { Position = marked.End };
        var isSeparated = SeparatorReader.Read(ref behind) != DatelineSeparator.None;
        parts.Signals |= DatelineSignals.Marked | (isSeparated ? DatelineSignals.Separator : DatelineSignals.None);
        dateline = new DatelineReading(text, parts, behind.RangeFrom(marked.Start));
        return DatelineRules.IsMarkedDateline(parts);
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, int start, out DatelineReading dateline)
    {
        var cursor = new DatelineCursor(text) { Position = start };
        cursor.SkipWhiteSpace();
        start = cursor.Position;
        SkipAlert(ref cursor);
        if (OpeningForms.Find(cursor.Rest) is not DatelineForms.None and var forms)
        {
            return TryReadForms(cursor, start, forms, out dateline);
        }

        dateline = default;
        return false;
    }

    /// <summary>Wires mark urgent copy with stars: <c>****LONDON</c>.</summary>
    private static void SkipAlert(ref DatelineCursor cursor)
    {
        while (cursor.TrySkip('*'))
        {
            cursor.SkipWhiteSpace();
        }
    }

    /// <summary>
    /// Reads on where a dateline may be. Not inlined: a method that holds the parts clears their space even where it does not come so far.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadForms(DatelineCursor cursor, int start, DatelineForms forms, out DatelineReading dateline)
    {
        var isForm = TryReadForm(ref cursor, forms, out var parts);
        if (isForm && DatelineRules.IsDateline(cursor.Text, parts) && cursor.Position - start <= MaxLength)
        {
            dateline = new DatelineReading(cursor.Text, parts, cursor.RangeFrom(start));
            return true;
        }

        dateline = default;
        return false;
    }

    private static bool TryReadForm(ref DatelineCursor cursor, DatelineForms forms, out DatelineParts parts)
    {
        var start = cursor.Position;
        parts = default;
        if ((forms & DatelineForms.Framed) != 0)
        {
            if (FramedDatelines.TryRead(ref cursor, ref parts))
            {
                return true;
            }

            Restart(ref cursor, start, ref parts);
        }

        if ((forms & DatelineForms.Chinese) != 0)
        {
            if (ChineseDatelines.TryRead(ref cursor, ref parts))
            {
                return true;
            }

            Restart(ref cursor, start, ref parts);
        }

        return (forms & DatelineForms.Spaced) != 0 && DatelineGrammar.TryRead(ref cursor, ref parts);
    }

    /// <summary>Goes back to where a form was tried that is not the one, for the next.</summary>
    private static void Restart(ref DatelineCursor cursor, int start, ref DatelineParts parts)
    {
        cursor.Position = start;
        parts = default;
    }
}
