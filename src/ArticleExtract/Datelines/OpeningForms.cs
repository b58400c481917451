using System.Buffers;
using ArticleExtract.Dates;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>
/// Tells at a glance which forms of dateline an opening can hold: most paragraphs none. It asks for facts of form before any table, so that the
/// readers behind it see few texts. It never turns away what they would read.
/// </summary>
internal static class OpeningForms
{
    /// <summary>The first full stop of a dateline that has no other mark stands behind its place: <c>КИЕВ. 3 декабря. УНН.</c></summary>
    private const int MaxBeforeStop = 40;

    /// <summary>These, other dashes or wide marks are in every dateline but those with full stops alone.</summary>
    private static readonly SearchValues<char> AsciiMarks = SearchValues.Create("-_:/()[]\"=\n");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".।۔");

    /// <summary>Marks that a further part of a dateline may stand behind, whatever is before them.</summary>
    private const string BeforePart = ",،.";

    /// <summary>Marks that no dateline has, but for a month that is misspelt with one: <c>Mar;h 5</c>.</summary>
    private const string SentenceMarks = "!?;…“”„«»)]、，。！？；「」『』《》）؟؛";

    /// <summary>Length of the longest month, whose letter may be wrong, and a space.</summary>
    private const int MaxBeforeDay = 10;

    /// <summary>The forms of dateline that a text can open with.</summary>
    public static DatelineForms Find(ReadOnlySpan<char> text)
    {
        var isProse = OpensWithProse(text) || !HasMark(text[..Math.Min(text.Length, DatelineReader.MaxLength)]);
        return (isProse ? DatelineForms.None : DatelineForms.Spaced)
            | (FramedDatelines.MayOpen(text) ? DatelineForms.Framed : DatelineForms.None)
            | (ChineseDatelines.MayOpen(text) ? DatelineForms.Chinese : DatelineForms.None);
    }

    private static bool HasMark(ReadOnlySpan<char> start) =>
        start.ContainsAny(AsciiMarks)
        || start.ContainsAny("‐‑–—―")
        || start.ContainsAny("－：（）＝")
        || start.ContainsAny("−\uFFFDâ")
        || start[..Math.Min(start.Length, MaxBeforeStop)].ContainsAny(Stops);

    /// <summary>
    /// Whether the words up to the first mark open no dateline: a small one is inside no place, they are more than a name has, or what stands
    /// behind them does not stand behind a name.
    /// </summary>
    private static bool OpensWithProse(ReadOnlySpan<char> text)
    {
        var words = new OpeningWords(text, 0);
        if (words.SmallWord.Length > 0)
        {
            return words.SmallWord.Start > 0 && IsProseWord(SliceOf(text, words.SmallWord));
        }

        var behind = text[words.End..];
        return words.IsTooLong || (!behind.IsEmpty && (behind[0] == ',' ? GoesOnAsProse(text, words.End) : EndsAsProse(text, words)));
    }

    /// <summary>Whether behind the first words stands what no dateline has there, or before it more words than a name and an agency.</summary>
    private static bool EndsAsProse(ReadOnlySpan<char> text, in OpeningWords words)
    {
        var behind = text[words.End..];
        if (BeforePart.Contains(behind[0]) || char.IsDigit(behind[0]))
        {
            return words.End == 0 && OpensWithCount(text);
        }

        return (SentenceMarks.Contains(behind[0]) && !IsBeforeDay(behind))
            || (words.BehindName.Length > 0 && !Agencies.TryFindBare(SliceOf(text, words.BehindName).TrimEnd(), out _))
            || IsNoPlace(text, words);
    }

    /// <summary>Whether figures with a word behind them are no date: <c>12 people</c>.</summary>
    private static bool OpensWithCount(ReadOnlySpan<char> text)
    {
        var figures = text.IndexOfAnyExcept(DateReader.LatinDigits);
        return figures > 0 && text[figures] == ' ' && !DateReader.MayGoOn(text[(figures + 1)..]) && !Agencies.CanBeAtStartOf(text);
    }

    private static bool IsBeforeDay(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, MaxBeforeDay + 1)].ContainsAny(DateReader.LatinDigits);

    /// <summary>Whether a bracket or another mark stands behind the first words that makes no dateline of them.</summary>
    private static bool IsNoPlace(ReadOnlySpan<char> text, in OpeningWords words)
    {
        if (words.End == 0)
        {
            return false;
        }

        // A hyphen inside a word is part of the name, and a bracket at the end of one may be.
        var isSpaced = text[words.End - 1] == ' ';
        var behind = text[words.End..Math.Min(text.Length, words.End + DatelineReader.MaxLength)];
        var name = words.IsSeveral || words.BehindName.Length > 0 ? [] : text[..words.End].TrimEnd(' ');
        return (isSpaced && OpeningAsides.IsAside(behind, name))
            || ((isSpaced || behind[0] != '-') && UnsignedNames.AreMarked(name, [], behind));
    }

    /// <summary>Whether behind a comma, or a further one, stands a small word that opens neither a place nor a date or an agency.</summary>
    private static bool GoesOnAsProse(ReadOnlySpan<char> text, int comma)
    {
        const int YearFigures = 4;
        var mayBeMonth = false;
        var behind = text[comma..];
        var areUnsigned = true;
        for (var start = comma; behind is [',', ..];)
        {
            start += start + 1 < text.Length && text[start + 1] == ' ' ? 2 : 1;
            var words = new OpeningWords(text, start);
            if (words.SmallWord is { Length: > 0 } small)
            {
                var isProseWord = small.Start == start || IsProseWord(SliceOf(text, small));
                return isProseWord && !mayBeMonth && !OpensPart(text[small.Start..], small.Length);
            }

            var figures = Math.Max(text[words.End..].IndexOfAnyExcept(DateReader.LatinDigits), 0);
            mayBeMonth = figures is > 0 and < YearFigures;
            areUnsigned &= figures == 0 && words.IsName && UnsignedNames.IsOne(text[start..words.End].TrimEnd(' '));
            start = words.End + figures;
            behind = text[start..];
        }

        return areUnsigned && UnsignedNames.IsOne(text[..comma]) && text[^(behind.Length + 1)] == ' ' && UnsignedNames.EndAt(behind);
    }

    private static bool IsProseWord(ReadOnlySpan<char> word) => !PlaceWords.Particles.Contains(word) && !PlaceWords.Joiners.Contains(word);

    /// <summary>Whether an agency in small letters stands here, or figures of a date: <c>Berlin, dpa -</c>, <c>PARIS, le 5 mai -</c>.</summary>
    private static bool OpensPart(ReadOnlySpan<char> text, int word)
    {
        const int MaxBeforeFigures = 20;
        return Agencies.TryFind(text[..word], out _) || HasFigure(text[..Math.Min(text.Length, MaxBeforeFigures)]);
    }

    /// <summary>Whether a figure of any script is in a text.</summary>
    private static bool HasFigure(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> SliceOf(ReadOnlySpan<char> text, TextRange range) => text.Slice(range.Start, range.Length);
}
