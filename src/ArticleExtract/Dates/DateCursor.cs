using System.Globalization;

namespace ArticleExtract.Dates;

/// <summary>A position in a text that is read as a date, and how it is to be read.</summary>
internal ref struct DateCursor
{
    /// <summary>Longer figures are no part of a date.</summary>
    private const int MaxDigits = 9;

    private readonly ReadOnlySpan<char> _text;

    public DateCursor(ReadOnlySpan<char> text, int position, DateScope scope, DayMonthOrder order)
    {
        _text = text;
        Position = position;
        Scope = scope;
        Order = order;
    }

    public int Position { get; set; }

    public readonly DateScope Scope { get; }

    public readonly DayMonthOrder Order { get; }

    public readonly bool IsAtEnd => Position >= _text.Length;

    /// <summary>The text from the position on.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    /// <summary>Whether the time of ISO 8601 follows: <c>T06</c>.</summary>
    public readonly bool IsAtClock => Current is 'T' or 't' && IsDigit(Peek(1));

    /// <summary>The character at the position; U+0000 at the end.</summary>
    public readonly char Current => Peek(0);

    /// <summary>The value of a digit of any script; -1 for another character.</summary>
    public static int DigitValue(char character) =>
        char.IsAscii(character) ? (char.IsAsciiDigit(character) ? character - '0' : -1) : CharUnicodeInfo.GetDecimalDigitValue(character);

    public static bool IsDigit(char character) => DigitValue(character) >= 0;

    /// <summary>A character further on; U+0000 beyond the end.</summary>
    public readonly char Peek(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    public bool TrySkip(char character)
    {
        if (IsAtEnd || Current != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TrySkip(string text)
    {
        if (!_text[Position..].StartsWith(text, StringComparison.Ordinal))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    /// <summary>Skips characters of a small set; white space is in every set.</summary>
    public void SkipAny(string characters)
    {
        while (!IsAtEnd && (char.IsWhiteSpace(Current) || characters.Contains(Current)))
        {
            Position++;
        }
    }

    public void SkipWhiteSpace() => SkipAny(string.Empty);

    /// <summary>Reads a whole run of digits that is short enough to be a part of a date.</summary>
    public bool TryReadNumber(int maxDigits, out int value, out int digits)
    {
        value = 0;
        digits = 0;
        while (digits <= MaxDigits && DigitValue(Peek(digits)) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            digits++;
        }

        if (digits == 0 || digits > maxDigits)
        {
            return false;
        }

        Position += digits;
        return true;
    }

    /// <summary>Reads a run of digits of exactly this length.</summary>
    public bool TryReadDigits(int count, out int value) => TryReadNumber(count, out value, out var digits) && digits == count;

    /// <summary>The run of letters at the position, with the full stops inside a Thai abbreviation; empty when there is none.</summary>
    public readonly ReadOnlySpan<char> PeekWord(int maxLength)
    {
        var length = 0;
        while (length <= maxLength && (IsLetter(Peek(length)) || (Peek(length) == '.' && IsThai(Peek(length + 1)))))
        {
            length++;
        }

        return length > maxLength ? [] : _text.Slice(Position, length);
    }

    /// <summary>This word, one character and what follows it up to the next one that is neither letter nor digit.</summary>
    public readonly ReadOnlySpan<char> PeekTwoWords(int firstLength, int maxLength)
    {
        var length = firstLength + 1;
        while (length <= maxLength && (IsLetter(Peek(length)) || IsDigit(Peek(length))))
        {
            length++;
        }

        return length > maxLength || Position + length > _text.Length ? [] : _text.Slice(Position, length);
    }

    /// <summary>Whether a character belongs to a word: a letter, or a vowel sign or accent on one.</summary>
    public static bool IsLetter(char character) => char.IsAscii(character)
        ? char.IsAsciiLetter(character)
        : char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E4E';
}
