using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>
/// Reads the frames of Japanese and Korean datelines: <c>【ワシントン＝行方史郎】</c>, <c>［東京　２６日　ロイター］</c>, <c>(런던·서울=연합뉴스) … 기자 =</c>.
/// </summary>
internal static class FramedDatelines
{
    private const int MaxInside = 60;
    private const int LongestReporter = 40;
    private const int LongestPlace = 12;
    private const string Opening = "【［(（[〔";
    private const string Closing = "】］)）]〕";

    /// <summary>Whether a text can open with a frame.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text) => !text.IsEmpty && Opening.Contains(text[0]);

    /// <summary>Reads a frame at the cursor, and the separator behind it.</summary>
    public static bool TryRead(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var kind = Opening.IndexOf(cursor.Current, StringComparison.Ordinal);
        var length = cursor.Rest[..Math.Min(cursor.Rest.Length, MaxInside)].IndexOf(Closing[kind]);
        if (length < 2)
        {
            return false;
        }

        var inside = new TextRange(cursor.Position + 1, length - 1);
        var isLenticular = kind == 0;
        var isRead = cursor.Slice(inside).IndexOfAny('=', '＝') >= 0
            ? TryReadItems(cursor.Text, inside, isLenticular, ref parts)
            : TryReadRun(cursor.Text, inside, ref parts);
        if (!isRead)
        {
            return false;
        }

        cursor.Position += length + 1;
        SkipReporter(ref cursor);
        SeparatorReader.Read(ref cursor);
        parts.Signals |= DatelineSignals.Frame;
        return true;
    }

    /// <summary>Places before an equals sign, an agency or a reporter behind it; several with <c>、</c> between.</summary>
    private static bool TryReadItems(ReadOnlySpan<char> text, TextRange inside, bool mayNameReporter, ref DatelineParts parts)
    {
        for (var start = inside.Start; start < inside.End;)
        {
            var ahead = text[start..inside.End];
            var end = ahead.IndexOf('、') is >= 0 and var comma ? start + comma : inside.End;
            var equals = text[start..end].IndexOfAny('=', '＝');
            if (equals <= 0 || !TryAddPlaces(text, new TextRange(start, equals), ref parts))
            {
                return false;
            }

            var signature = new TextRange(start + equals + 1, end - start - equals - 1);
            if (Agencies.TryFind(text.Slice(signature.Start, signature.Length), out var agency))
            {
                parts.TrySetAgency(signature, agency);
            }

            start = end + 1;
        }

        return parts.HasPlace && (parts.HasAgency || (mayNameReporter && parts.Has(DatelineSignals.KnownPlace)));
    }

    private static bool TryAddPlaces(ReadOnlySpan<char> text, TextRange places, ref DatelineParts parts)
    {
        for (var start = places.Start; start < places.End;)
        {
            var end = text[start..places.End].IndexOfAny("·・/") is >= 0 and var mark ? start + mark : places.End;
            var isPlace = end > start && end - start <= LongestPlace;
            if (!isPlace || !parts.TryAddPlace(text, new TextRange(start, end - start)))
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }

    /// <summary>Place, date and agency behind each other, with spaces or without: <c>東京　２６日　ロイター</c>, <c>ワシントン共同</c>.</summary>
    private static bool TryReadRun(ReadOnlySpan<char> text, TextRange inside, ref DatelineParts parts)
    {
        var run = text.Slice(inside.Start, inside.Length);
        for (var length = Math.Min(run.Length - 1, Agencies.LongestSignature); length >= 2; length--)
        {
            var start = run.Length - length;
            if (!EastAsian.IsWide(run[start]) || !Agencies.TryFind(run[start..], out var agency) || agency.NeedsCompany)
            {
                continue;
            }

            var place = run[..start].IndexOfAny(" \u3000") is >= 0 and var space ? space : start;
            return place > 0 && TryAddPlaces(text, new TextRange(inside.Start, place), ref parts)
                && TrySetDay(text, new TextRange(inside.Start + place, start - place), ref parts)
                && parts.TrySetAgency(new TextRange(inside.Start + start, length), agency);
        }

        return false;
    }

    /// <summary>Between place and agency stands nothing, or a date.</summary>
    private static bool TrySetDay(ReadOnlySpan<char> text, TextRange range, ref DatelineParts parts)
    {
        var written = text.Slice(range.Start, range.Length);
        var day = written.Trim();
        return day.IsEmpty || EastAsianDays.TryTake(text, new TextRange(range.Start + written.IndexOf(day[0]), day.Length), ref parts);
    }

    /// <summary>Korean copy names the reporter behind the frame and closes with a second equals sign.</summary>
    private static void SkipReporter(ref DatelineCursor cursor)
    {
        var behind = cursor.Rest[..Math.Min(cursor.Rest.Length, LongestReporter)];
        var equals = behind.IndexOf('=');
        if (equals >= 0 && behind[..equals].IndexOfAny(".。\n") < 0)
        {
            cursor.Position += equals + 1;
        }
    }
}
