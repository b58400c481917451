using System.Buffers;
using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads the frame of Chinese datelines: <c>新华社北京8月12日电</c>, <c>（中央社記者王小明台北14日電）</c>.</summary>
internal static class ChineseDatelines
{
    private const int LongestPlace = 12;

    /// <summary>What may stand before the last character: <c>综合外电</c>.</summary>
    private const int LongestKind = 6;

    private const int LongestCity = 7;

    /// <summary>A frame with a reporter and a date is shorter.</summary>
    private const int LongestFrame = 48;

    /// <summary>A cable, or news.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("电電讯訊");

    /// <summary>Whether a text can open with a frame.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && (text[0] == '(' || EastAsian.IsUnspaced(text[0]))
        && text[..Math.Min(text.Length, LongestFrame)].ContainsAny(Ends);

    /// <summary>Reads a frame at the cursor.</summary>
    public static bool TryRead(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var isBracketed = cursor.TrySkip('（') || cursor.TrySkip('(');
        _ = cursor.TrySkip('据') || cursor.TrySkip('據');
        if (!EastAsian.IsUnspaced(cursor.Current) || !Agencies.TryFindAtStart(cursor.Rest, out var agency, out var length))
        {
            return false;
        }

        parts.TrySetAgency(new TextRange(cursor.Position, length), agency);
        cursor.Position += length;
        return TryReadPlaces(ref cursor, ref parts) && TryReadDate(ref cursor, ref parts) && TryReadEnd(ref cursor, isBracketed, ref parts);
    }

    /// <summary>Reads the places up to the figures of the date; behind a reporter's name only a known city can be told.</summary>
    private static bool TryReadPlaces(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var start = cursor.Position;
        var hasReporter = cursor.Rest.StartsWith("记者", StringComparison.Ordinal) || cursor.Rest.StartsWith("記者", StringComparison.Ordinal);
        while (IsOfPlace(cursor.Current) || (hasReporter && cursor.Current == ' '))
        {
            cursor.Position++;
        }

        var place = cursor.RangeFrom(start);
        if (hasReporter)
        {
            place = place with { Length = cursor.Slice(place).TrimEnd(' ').Length };
            place = CityAtEnd(cursor.Slice(place)) is > 0 and var length ? new TextRange(place.End - length, length) : default;
            return place.Length > 0 && parts.TryAddPlace(cursor.Text, place);
        }

        return place.Length <= LongestPlace && (place.Length == 0 || parts.TryAddPlace(cursor.Text, place));
    }

    private static bool IsOfPlace(char character) =>
        EastAsian.IsUnspaced(character) && !char.IsDigit(character) && !IsPunctuation(character) && !IsEnd(character);

    private static int CityAtEnd(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(LongestCity, run.Length); length >= 2; length--)
        {
            if (Places.Is(run[^length..], PlaceKinds.City))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool TryReadDate(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (!char.IsDigit(cursor.Current))
        {
            return true;
        }

        var length = EastAsianDays.Measure(cursor.Rest, out var date);
        var range = new TextRange(cursor.Position, length);
        cursor.Position += length;
        return length > 0 && parts.TrySetDate(range, date);
    }

    /// <summary>Reads up to the character that stands for a cable, and what marks a headline behind it.</summary>
    private static bool TryReadEnd(ref DatelineCursor cursor, bool isBracketed, ref DatelineParts parts)
    {
        var kind = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestKind)].IndexOfAny(Ends);
        if (kind < 0 || !(parts.HasPlace || parts.HasDate))
        {
            return false;
        }

        cursor.Position += kind + 1;
        if (isBracketed)
        {
            var close = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestKind)].IndexOfAny("）)");
            cursor.Position += close + 1;
        }
        else if (cursor.Rest.StartsWith("题：", StringComparison.Ordinal) || cursor.Rest.StartsWith("題：", StringComparison.Ordinal))
        {
            cursor.Position += 2;
        }

        parts.Signals |= DatelineSignals.Frame;
        return true;
    }

    private static bool IsEnd(char character) => character is '电' or '電';

    private static bool IsPunctuation(char character) => !char.IsLetter(character);
}
