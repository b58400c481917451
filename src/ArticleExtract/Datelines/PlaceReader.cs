using System.Globalization;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the names of places by their form: a few capitalised words, with small words between them.</summary>
internal static class PlaceReader
{
    private const int MaxWords = 5;
    private const int MaxNameLength = 40;
    private const string JoiningMarks = "/&·・";

    /// <summary>Reads one place or several: <c>Frankfurt/Main</c>, <c>LONDON/NEW YORK</c>, <c>NEW YORK and CHICAGO</c>.</summary>
    public static bool TryReadPlaces(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        do
        {
            if (!TryReadName(ref cursor, out var place))
            {
                return false;
            }

            place = JoinRiver(ref cursor, place);
            var name = cursor.Slice(place);
            if (PlaceWords.NoPlaces.Contains(name) || Agencies.TryFind(name, out _) || !parts.TryAddPlace(cursor.Text, place))
            {
                return false;
            }
        }
        while (TrySkipJoiner(ref cursor));
        return true;
    }

    /// <summary>Reads one name; the cursor stays where it is when there is none.</summary>
    public static bool TryReadName(ref DatelineCursor cursor, out TextRange name)
    {
        var start = cursor.Position;
        var end = start;
        for (var words = 0; words < MaxWords; words++)
        {
            var length = MeasureWord(cursor.Rest);
            var isName = length > 0 && IsNameWord(cursor.Rest[..length]);
            if (length == 0 || !(isName || (words > 0 && PlaceWords.Particles.Contains(cursor.Rest[..length]))) || (words > 0 && IsBeforeDigit(cursor, length)))
            {
                break;
            }

            var isShortened = PlaceWords.Abbreviations.Contains(cursor.Rest[..length]);
            cursor.Position += length;
            end = isName ? cursor.Position : end;
            if (isShortened)
            {
                cursor.TrySkip('.');
            }

            if (!cursor.TrySkip(' '))
            {
                break;
            }
        }

        cursor.Position = end;
        name = cursor.RangeFrom(start);
        return name.Length is > 0 and <= MaxNameLength || cursor.Fail(start);
    }

    /// <summary>A town and the river that tells it from another are one place when they are known as one.</summary>
    private static TextRange JoinRiver(ref DatelineCursor cursor, TextRange town)
    {
        var end = cursor.Position;
        if (cursor.TrySkip('/') && TryReadName(ref cursor, out _) && Places.IsCity(cursor.Slice(cursor.RangeFrom(town.Start))))
        {
            return cursor.RangeFrom(town.Start);
        }

        cursor.Position = end;
        return town;
    }

    private static bool TrySkipJoiner(ref DatelineCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (JoiningMarks.Contains(cursor.Current) && !WireReader.IsBetweenSlashes(cursor))
        {
            cursor.Position++;
            cursor.SkipSpaces();
            return true;
        }

        var word = MeasureWord(cursor.Rest);
        if (word > 0 && cursor.Position > start && PlaceWords.Joiners.Contains(cursor.Rest[..word]) && cursor.Peek(word) == ' ')
        {
            cursor.Position += word + 1;
            return true;
        }

        return cursor.Fail(start);
    }

    /// <summary>Whether a word is capitalised, in whole or behind an apostrophe, or of a script without capitals.</summary>
    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsLower(word[0]))
        {
            return true;
        }

        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && char.IsUpper(word[apostrophe + 1]);
    }

    /// <summary>Whether figures follow a word: then it is a month, however it is spelt.</summary>
    private static bool IsBeforeDigit(DatelineCursor cursor, int length)
    {
        var next = cursor.Peek(length) == '.' ? length + 1 : length;
        return cursor.Peek(next) == ' ' && char.IsDigit(cursor.Peek(next + 1));
    }

    /// <summary>Letters and their marks, with apostrophes, hyphens and full stops between two of them.</summary>
    private static int MeasureWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= MaxNameLength)
        {
            var isLetter = IsLetter(text[length]);
            var isInside = !isLetter && length > 0 && text[length] is '\'' or '’' or '-' or '.' && length + 1 < text.Length && IsLetter(text[length + 1]);
            if (!isLetter && !isInside)
            {
                break;
            }

            length++;
        }

        return length;
    }

    private static bool IsLetter(char character) => char.IsAscii(character)
        ? char.IsAsciiLetter(character)
        : char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
