using System.Globalization;

namespace ArticleExtract.Dates;

/// <summary>A place in a text that is read as a date, with the small steps that all its forms share.</summary>
internal ref struct DateCursor
{
    private const int MaxDigits = 4;

    private readonly ReadOnlySpan<char> _text;

    public DateCursor(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Characters read so far.</summary>
    public int Position { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text[Position..];

    public void SkipSpaces()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Goes back.</summary>
    /// <returns>Always <see langword="false"/>, to end a failed reading with.</returns>
    public bool Fail(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Reads up to four digits of any script; a longer number is none of a date.</summary>
    public bool TryReadNumber(out int value, out int digits)
    {
        var start = Position;
        SkipSpaces();
        value = 0;
        digits = 0;
        while (Position < _text.Length && char.IsDigit(_text[Position]))
        {
            value = (value * 10) + (int)CharUnicodeInfo.GetNumericValue(_text[Position++]);
            digits++;
            if (digits > MaxDigits)
            {
                return Fail(start);
            }
        }

        return digits > 0 || Fail(start);
    }

    /// <summary>Reads a year of four digits.</summary>
    public bool TryReadYear(out int year)
    {
        var start = Position;
        return (TryReadNumber(out year, out var digits) && digits == 4) || Fail(start);
    }

    /// <summary>Skips one of some characters.</summary>
    public bool TrySkipAny(scoped ReadOnlySpan<char> characters, out char skipped)
    {
        skipped = Position < _text.Length ? _text[Position] : default;
        if (Position == _text.Length || !characters.Contains(skipped))
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TrySkip(char character)
    {
        if (Position == _text.Length || _text[Position] != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Skips what may stand behind the number of a day: a full stop or an English ordinal ending.</summary>
    public void SkipOrdinal()
    {
        if (!TrySkip('.') && Rest.Length >= 2 && Rest[..2] is "st" or "nd" or "rd" or "th")
        {
            Position += 2;
        }
    }

    /// <summary>Skips the small word that some languages put between the parts: <c>15 de abril de 2025</c>.</summary>
    public void SkipConnective()
    {
        SkipSpaces();
        if (Rest.StartsWith("de ", StringComparison.OrdinalIgnoreCase) || Rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
        {
            Position += 3;
        }
    }

    /// <summary>Reads a month name, with the full stop of an abbreviation.</summary>
    public bool TryReadMonthName(out MonthName month)
    {
        var start = Position;
        SkipSpaces();
        var end = Position;
        while (end < _text.Length && (char.IsLetter(_text[end]) || char.GetUnicodeCategory(_text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        if (!MonthNames.TryGetMonth(_text[Position..end], out month))
        {
            return Fail(start);
        }

        Position = end;
        TrySkip('.');
        return true;
    }
}
