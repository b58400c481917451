using System.Globalization;
using ArticleExtract.Text;

namespace ArticleExtract.Html.Tokens;

/// <summary>Decodes character references (HTML standard, "character reference state").</summary>
internal static class CharacterReferences
{
    /// <summary>Stands for a character that cannot be.</summary>
    public const char Replacement = '\uFFFD';

    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>What references to 0x80 to 0x9F mean, from pages written in windows-1252; zero where the control character is meant.</summary>
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Appends what a text begins with: a reference decoded, or its ampersand where it is none.</summary>
    /// <param name="text">From the ampersand to the end of the text.</param>
    /// <param name="kind">Where it stands.</param>
    /// <param name="decoded">Takes the characters.</param>
    /// <returns>How many characters were read.</returns>
    public static int Append(ReadOnlySpan<char> text, TextKind kind, TextBuffer decoded)
    {
        var length = text is [_, '#', ..] ? AppendNumbered(text, decoded) : AppendNamed(text, kind, decoded);
        if (length > 0)
        {
            return length;
        }

        decoded.Append('&');
        return 1;
    }

    private static int AppendNamed(ReadOnlySpan<char> text, TextKind kind, TextBuffer decoded)
    {
        var (length, characters) = NamedReferences.Find(text[1..]);
        if (length == 0)
        {
            return 0;
        }

        var behind = text[(1 + length)..];
        if (kind == TextKind.Attribute && text[length] != ';' && behind is [var next, ..] && (next == '=' || char.IsAsciiLetterOrDigit(next)))
        {
            return 0;
        }

        decoded.Append(characters);
        return 1 + length;
    }

    private static int AppendNumbered(ReadOnlySpan<char> text, TextBuffer decoded)
    {
        var isHexadecimal = text is [_, _, 'x' or 'X', ..];
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        Append(NumberOf(text[start..end], isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None), decoded);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    /// <summary>The number that digits write, or one that is too large where they write such a one.</summary>
    private static int NumberOf(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : int.MaxValue;

    private static void Append(int number, TextBuffer decoded)
    {
        if (number is 0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF))
        {
            decoded.Append(Replacement);
        }
        else if (number <= char.MaxValue)
        {
            var meant = number is >= 0x80 and < 0xA0 ? Windows1252[number - 0x80] : '\0';
            decoded.Append(meant == '\0' ? (char)number : meant);
        }
        else
        {
            decoded.Append(char.ConvertFromUtf32(number));
        }
    }
}
