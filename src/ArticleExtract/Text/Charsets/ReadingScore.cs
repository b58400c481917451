using System.Globalization;
using System.Numerics;
using System.Text;
using ArticleExtract.Text.Languages;

namespace ArticleExtract.Text.Charsets;

/// <summary>How much a reading of bytes in some charset looks like a language.</summary>
/// <remarks>
/// The right reading spells words of one language: its letters beyond ASCII are that language's, and many of its words are function
/// words. A wrong one has letters of no one language, capitals within words, symbols within words, scripts mixed in a word. Points are
/// per byte, so that readings of one and of two bytes a character compare.
/// </remarks>
internal static class ReadingScore
{
    /// <summary>A letter that the language uses; outweighs <see cref="AnyLetter"/>.</summary>
    private const int UsedLetter = 2;

    /// <summary>Any letter of one byte. One of two bytes costs nothing: the lists of them are of the frequent ones, not of all.</summary>
    private const int AnyLetter = -1;

    private const int StopWord = 3;

    private const int CapitalBehindSmallLetter = -2;

    private const int ScriptsMixed = -2;

    private const int SymbolInWord = -3;

    private const int Broken = -6;

    /// <summary>Measures a reading.</summary>
    /// <param name="sample">Words as <see cref="LegacySample"/> collects them, decoded.</param>
    /// <returns>Points for the language that fits best: the more, the better.</returns>
    public static int Measure(ReadOnlySpan<char> sample)
    {
        Span<int> pointsFor = stackalloc int[LetterTable.MaxLanguages];
        var points = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (!char.IsAscii(sample[i]))
            {
                points += MeasureCharacter(sample, i, pointsFor);
            }
        }

        foreach (var word in Words.Enumerate(sample))
        {
            if (!Ascii.IsValid(word) && (word.Length > 1 || EastAsian.IsWide(word[0])))
            {
                AddPoints(StopWord, StopWordLists.Table.LanguagesOf(word), pointsFor);
            }
        }

        var best = 0;
        foreach (var languagePoints in pointsFor)
        {
            best = Math.Max(best, languagePoints);
        }

        return points + best;
    }

    private static void AddPoints(int points, ulong languages, Span<int> pointsFor)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            pointsFor[BitOperations.TrailingZeroCount(languages)] += points;
        }
    }

    private static int MeasureCharacter(ReadOnlySpan<char> sample, int index, Span<int> pointsFor)
    {
        var character = sample[index];
        var before = index > 0 ? sample[index - 1] : ' ';
        var after = index + 1 < sample.Length ? sample[index + 1] : ' ';
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            // A letter that stands alone may as well be the sign of a currency or of copyright in another charset.
            case <= UnicodeCategory.EnclosingMark when char.IsLetter(before) || char.IsLetter(after):
                AddPoints(UsedLetter, LetterTable.LanguagesOf(character), pointsFor);
                return MeasureLetter(character, before, after);
            case UnicodeCategory.SpaceSeparator:
                return 0;
            case UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
            case UnicodeCategory.OtherSymbol when character == '\uFFFD':
                return Broken;
            default:
                return char.IsLetter(before) && char.IsLetter(after) && !IsPunctuation(character) ? SymbolInWord : 0;
        }
    }

    private static int MeasureLetter(char letter, char before, char after)
    {
        var points = EastAsian.IsWide(letter) ? 0 : AnyLetter;
        if (char.IsUpper(letter) && char.IsLower(before))
        {
            points += CapitalBehindSmallLetter;
        }

        if ((char.IsAsciiLetter(before) || char.IsAsciiLetter(after)) && Scripts.Of((Rune)letter) != Script.Latin)
        {
            points += ScriptsMixed;
        }

        return points;
    }

    /// <summary>Dashes, quotation marks, dots and soft hyphens stand between letters rightly, and so do all marks in a script without spaces.</summary>
    private static bool IsPunctuation(char character) => character is '\u00AD' or (>= '\u2010' and <= '\u2027') || EastAsian.IsWide(character);
}
