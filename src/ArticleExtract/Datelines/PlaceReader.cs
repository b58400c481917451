using System.Runtime.CompilerServices;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the names of places by their form: a few capitalised words, with small words between them.</summary>
internal static class PlaceReader
{
    public const int MaxWords = 5;
    public const int MaxNameLength = 40;

    /// <summary>Reads one place or several: <c>Frankfurt/Main</c>, <c>LONDON/NEW YORK</c>, <c>NEW YORK and CHICAGO</c>.</summary>
    /// <returns>Whether all that are joined are places; otherwise nothing is read.</returns>
    public static bool TryReadPlaces(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var start = cursor.Position;
        var (count, signals) = (parts.PlaceCount, parts.Signals);
        do
        {
            if (!TryReadPlace(ref cursor, ref parts))
            {
                parts.RemovePlaces(count, signals);
                return cursor.Fail(start);
            }
        }
        while (TrySkipJoiner(ref cursor));
        return true;
    }

    private static bool TryReadPlace(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (!TryReadName(ref cursor, out var place) || IsProse(cursor))
        {
            return false;
        }

        place = JoinRiver(ref cursor, place);
        var name = cursor.Slice(place);
        return !Agencies.Contains(name) && parts.TryAddPlace(cursor.Text, place);
    }

    /// <summary>Whether a small word follows that joins no second name. Most paragraphs end here, before any table is asked.</summary>
    private static bool IsProse(in DatelineCursor cursor)
    {
        if (cursor.Current != ' ' || !Letters.IsSmall(cursor.Peek(1)))
        {
            return false;
        }

        var ahead = cursor;
        return !TrySkipJoiner(ref ahead);
    }

    /// <summary>Reads one name; the cursor stays where it is when there is none.</summary>
    public static bool TryReadName(ref DatelineCursor cursor, out TextRange name)
    {
        name = new TextRange(cursor.Position, MeasureName(cursor.Rest));
        cursor.Position = name.End;
        return name.Length > 0;
    }

    /// <summary>Characters of the name that a text starts with, up to its last capitalised word; 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int MeasureName(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = 0;
        for (var words = 0; words < MaxWords; words++)
        {
            var word = text.Slice(start, MeasureWord(text[start..]));
            var isName = IsNameWord(word);
            var isInside = words > 0 && (isName || PlaceWords.Particles.Contains(word)) && !IsBeforeDigit(text[(start + word.Length)..]);
            if (!isInside && !(isName && words == 0))
            {
                break;
            }

            start += word.Length;
            end = isName ? start : end;
            start += text[start..] is ['.', ..] && PlaceWords.Abbreviations.Contains(word) ? 1 : 0;
            if (text[start..] is not [' ', ..])
            {
                break;
            }

            start++;
        }

        return end <= MaxNameLength ? end : 0;
    }

    /// <summary>A town and the river that tells it from another are one place when they are known as one.</summary>
    private static TextRange JoinRiver(ref DatelineCursor cursor, TextRange town)
    {
        var end = cursor.Position;
        if (cursor.TrySkip('/') && TryReadName(ref cursor, out _) && Places.Is(cursor.Slice(cursor.RangeFrom(town.Start)), PlaceKinds.City))
        {
            return cursor.RangeFrom(town.Start);
        }

        cursor.Position = end;
        return town;
    }

    /// <summary>Skips a mark or word that joins two places; the cursor stays where it is when there is none.</summary>
    public static bool TrySkipJoiner(ref DatelineCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Current is '/' or '&' or '·' or '・' && !WireReader.IsBetweenSlashes(cursor))
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
        if (word.IsEmpty || !Letters.IsSmall(word[0]))
        {
            return !word.IsEmpty;
        }

        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && char.IsUpper(word[apostrophe + 1]);
    }

    /// <summary>Whether figures stand behind a word: then it is a month, however it is spelt.</summary>
    private static bool IsBeforeDigit(ReadOnlySpan<char> behind)
    {
        var space = behind is ['.', ..] ? 1 : 0;
        return space + 1 < behind.Length && behind[space] == ' ' && char.IsDigit(behind[space + 1]);
    }

    /// <summary>Letters and their marks, with apostrophes, hyphens and full stops between two of them.</summary>
    private static int MeasureWord(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxNameLength + 2)];
        var length = Letters.CountAtStart(text);
        while (length > 0 && length + 1 < text.Length && text[length] is '\'' or '’' or '-' or '.' && Letters.Is(text[length + 1]))
        {
            length += 1 + Letters.CountAtStart(text[(length + 1)..]);
        }

        return length;
    }
}
