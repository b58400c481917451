using System.Buffers;
using ArticleExtract.Dates;
using ArticleExtract.Metadata.Authors;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Credits;

/// <summary>Takes a line of credits apart, part by part: a date with its label, names behind a byline word, counters, the rest.</summary>
internal sealed class CreditLineReader
{
    /// <summary>What is left behind a date: a time zone, a word such as Uhr.</summary>
    private const int MaxDateTailLength = 6;

    private const string Marks = "|•·│｜\n/●■◆∙–—";

    /// <summary>White space, and what else a word may follow without a space.</summary>
    private const string WordEnds = WhiteSpace.All + ",()";

    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":：/／");

    private static readonly SearchValues<char> PartMarks = SearchValues.Create(Marks);

    private static readonly SearchValues<char> WordBreaks = SearchValues.Create(WordEnds);

    private static readonly SearchValues<char> Breaks = SearchValues.Create(Marks + WordEnds);

    private readonly List<string> _authors = [];
    private readonly List<CreditDate> _dates = [];
    private readonly DayMonthOrder _order;
    private string _remainder = string.Empty;

    /// <summary>Length of what stands behind the last digit: no date begins there.</summary>
    private int _behindDigits;

    /// <summary>Length of what stands behind the last mark that can divide a label from what it labels.</summary>
    private int _behindLabelMarks;

    /// <summary>Begins a line.</summary>
    /// <param name="order">How its dates are meant where their figures leave it open.</param>
    public CreditLineReader(DayMonthOrder order) => _order = order;

    /// <summary>Reads the line.</summary>
    public CreditLine Read(ReadOnlySpan<char> text)
    {
        _behindDigits = text.Length - DateReader.FindLastDigit(text) - 1;
        _behindLabelMarks = text.Length - text.LastIndexOfAny(LabelMarks) - 1;
        for (text = TrimMarks(text); !text.IsEmpty; text = TrimMarks(text))
        {
            text = text[ReadPart(text)..];
        }

        return new CreditLine(_authors, _dates, _remainder);
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
            _remainder = _remainder.Length == 0 ? part.Trim().ToString() : $"{_remainder}\n{part}";
        }

        return end;
    }

    private bool ReadAuthors(ReadOnlySpan<char> text)
    {
        text = CreditConnectives.TrimEnd(text);
        var names = AuthorNames.Read(text.ToString());
        var isOneWord = !text.Trim().Contains(' ');
        var areNames = names.Count > 0 && (AuthorName.IsPerson(names[0]) || AuthorName.IsUncased(names[0]) || isOneWord);
        if (areNames)
        {
            _authors.AddRange(names);
        }

        return areNames;
    }

    /// <summary>Reads a date, with its label when it has one.</summary>
    /// <param name="text">The line from where the date or its label stands up to its end.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How many characters both take.</param>
    private bool TryReadDate(ReadOnlySpan<char> text, out CreditDate date, out int length)
    {
        if (text.Length <= _behindDigits)
        {
            date = default;
            length = 0;
            return false;
        }

        var label = DateLabels.FindAtStart(text, out var kind);
        var start = label == 0 ? 0 : text.Length - CreditConnectives.Skip(text[label..]).Length;
        if (!DateReader.TryReadStart(text[start..], out var value, out length, _order))
        {
            date = default;
            return false;
        }

        date = new CreditDate(kind, value, text.Slice(start, length).ToString(), text[..label].ToString());
        length += start;
        return true;
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

    private bool IsPartStart(ReadOnlySpan<char> text) => TryReadDate(text, out _, out _) || (text.Length > _behindLabelMarks && IsLabelled(text));

    private static bool IsLabelled(ReadOnlySpan<char> text) =>
        CreditLabels.FindAtStart(text) > 0
        || (BylineWords.FindNames(text) is > 0 and var names && text[..names].ContainsAny(':', '：'));
}
