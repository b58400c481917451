using System.Buffers;
using ArticleExtract.Dates;
using ArticleExtract.Metadata.Authors;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Credits;

/// <summary>
/// A line near the title that says who wrote the page and when: a byline, a labelled date, both, perhaps with counters.
/// </summary>
internal sealed class CreditLine
{
    /// <summary>A longer line is prose.</summary>
    private const int MaxLength = 200;

    /// <summary>What is left behind a date: a time zone, a word such as Uhr.</summary>
    private const int MaxDateTailLength = 6;

    private const string Marks = "|•·│｜\n/●■◆∙–—";

    /// <summary>White space, and what else a word may follow without a space.</summary>
    private const string WordEnds = WhiteSpace.All + ",()";

    private static readonly SearchValues<char> PartMarks = SearchValues.Create(Marks);

    private static readonly SearchValues<char> WordBreaks = SearchValues.Create(WordEnds);

    private static readonly SearchValues<char> Breaks = SearchValues.Create(Marks + WordEnds);

    /// <summary>What stands between a label and its date: Posted on, geändert am.</summary>
    private static readonly string[] Connectives =
        ["on ", "at ", "am ", "den ", "der ", "le ", "el ", "il ", "em ", "op ", "dne ", "dnia ", "la ", "ngày ", "в "];

    private readonly List<string> _authors = [];
    private readonly List<CreditDate> _dates = [];

    private readonly DayMonthOrder _order;
    private bool _hasDigits;

    private CreditLine(DayMonthOrder order) => _order = order;

    /// <summary>The authors that a word such as "By" introduces.</summary>
    public IReadOnlyList<string> Authors => _authors;

    /// <summary>The dates in their order.</summary>
    public IReadOnlyList<CreditDate> Dates => _dates;

    /// <summary>The one thing on the line that is none of these; a name beside a date, perhaps. Empty when there is none.</summary>
    public string Remainder { get; private set; } = string.Empty;

    /// <summary>Whether there is nothing on the line but credits.</summary>
    public bool IsComplete => Remainder.Length == 0;

    /// <summary>Reads a line; one without any credit has only a remainder.</summary>
    /// <param name="text">The line.</param>
    /// <param name="order">How its dates are meant where their figures leave it open.</param>
    public static CreditLine Read(ReadOnlySpan<char> text, DayMonthOrder order = DayMonthOrder.MonthFirst)
    {
        var line = new CreditLine(order);
        if (text.Length > MaxLength)
        {
            line.Remainder = text.ToString();
            return line;
        }

        line._hasDigits = DateReader.HasDigits(text);
        while (true)
        {
            text = TrimMarks(text);
            if (text.IsEmpty)
            {
                return line;
            }

            text = text[line.ReadPart(text)..];
        }
    }

    /// <summary>Reads one part.</summary>
    /// <returns>Its length.</returns>
    private int ReadPart(ReadOnlySpan<char> text)
    {
        if (TryReadDate(text, out var date, out var length))
        {
            _dates.Add(date);
            return length + MeasureDateTail(text[length..]);
        }

        var names = BylineWords.FindNames(text);
        var end = names + FindPartEnd(text[names..]);
        if (names > 0 && ReadAuthors(text[names..end]))
        {
            return end;
        }

        var part = text[..end];
        if (BylineWords.FindEndOfNames(part) is > 0 and var namesEnd && ReadAuthors(part[..namesEnd]))
        {
            return end;
        }

        if (!EngagementLine.IsMatch(part) && CreditLabels.FindAtStart(part) == 0)
        {
            Remainder = Remainder.Length == 0 ? part.Trim().ToString() : $"{Remainder}\n{part}";
        }

        return end;
    }

    private bool ReadAuthors(ReadOnlySpan<char> text)
    {
        text = TrimConnective(text);
        var names = AuthorNames.Read(text.ToString());
        var isOneWord = !text.Trim().Contains(' ');
        var areNames = names.Count > 0 && (AuthorName.IsPerson(names[0]) || AuthorName.IsUncased(names[0]) || isOneWord);
        if (areNames)
        {
            _authors.AddRange(names);
        }

        return areNames;
    }

    /// <summary>A date, with its label when it has one.</summary>
    private bool TryReadDate(ReadOnlySpan<char> text, out CreditDate date, out int length)
    {
        if (!_hasDigits)
        {
            date = default;
            length = 0;
            return false;
        }

        var label = DateLabels.FindAtStart(text, out var kind);
        var start = label == 0 ? 0 : text.Length - SkipConnectives(text[label..]).Length;
        if (!DateReader.TryReadStart(text[start..], out var value, out length, _order))
        {
            date = default;
            return false;
        }

        date = new CreditDate(kind, value, text.Slice(start, length).ToString(), text[..label].ToString());
        length += start;
        return true;
    }

    /// <summary>Skips what stands between a label and its date: a colon, "on", "am", "le".</summary>
    private static ReadOnlySpan<char> SkipConnectives(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \n:：-–—|(,");
        foreach (var word in Connectives)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return text[word.Length..].TrimStart();
            }
        }

        return text;
    }

    /// <summary>Drops the "on" that leads from a name to its date: Posted by Jane Doe on 4 March.</summary>
    private static ReadOnlySpan<char> TrimConnective(ReadOnlySpan<char> names)
    {
        foreach (var word in Connectives)
        {
            var start = names.Length - word.Length;
            if (start > 0 && names[start - 1] == ' ' && names.EndsWith(word, StringComparison.Ordinal))
            {
                return names[..start].TrimEnd();
            }
        }

        return names;
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (text[0] is ' ' or ',' or '-' or ';' or '(' or ')' or '.' || PartMarks.Contains(text[0])))
        {
            text = text[1..];
        }

        return text;
    }

    private static int MeasureDateTail(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(PartMarks);
        var tail = end < 0 ? text.Length : end;
        return tail <= MaxDateTailLength ? tail : 0;
    }

    /// <summary>A part ends at a mark, at a spaced hyphen, or where a date or a label begins.</summary>
    private int FindPartEnd(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var ahead = text[i..].IndexOfAny(Breaks);
            if (ahead < 0)
            {
                break;
            }

            i += ahead;
            if (i > 0 && PartMarks.Contains(text[i]))
            {
                return i;
            }

            if (WordBreaks.Contains(text[i]) && i + 1 < text.Length && (IsSpacedHyphen(text, i + 1) || IsPartStart(text[(i + 1)..])))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static bool IsSpacedHyphen(ReadOnlySpan<char> text, int start) =>
        text[start] == '-' && start + 1 < text.Length && text[start + 1] == ' ';

    private bool IsPartStart(ReadOnlySpan<char> text) =>
        TryReadDate(text, out _, out _)
        || CreditLabels.FindAtStart(text) > 0
        || (BylineWords.FindNames(text) is > 0 and var names && text[..names].ContainsAny(':', '：'));
}
