using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads what stands behind a place and a comma: its region, its country, or the next place.</summary>
internal static class QualifierReader
{
    /// <summary>Reads a known region, country or city; the cursor stays where it is when there is none.</summary>
    public static bool TryReadKnown(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var start = cursor.Position;
        return PlaceReader.TryReadName(ref cursor, out var name)
            && (TrySetRegion(ref cursor, name, ref parts)
                || TrySetCountry(ref cursor, name, ref parts)
                || TryAddPlace(cursor, name, ref parts)
                || cursor.Fail(start));
    }

    /// <summary>Reads an unknown name, which is taken for a region.</summary>
    public static bool TryReadUnknown(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        if (parts.Region.Length > 0 || parts.Country.Length > 0 || !PlaceReader.TryReadName(ref cursor, out var name))
        {
            return false;
        }

        parts.Region = name;
        parts.Signals |= DatelineSignals.UnknownRegion;
        return true;
    }

    private static bool TrySetRegion(ref DatelineCursor cursor, TextRange name, ref DatelineParts parts)
    {
        var text = cursor.Slice(name);
        var isQualified = parts.Region.Length > 0 || parts.Country.Length > 0;
        if (isQualified || !Places.IsRegion(text, out var isAbbreviation) || IsCountryOfCapital(cursor, text, parts))
        {
            return false;
        }

        parts.Region = isAbbreviation ? WithStop(ref cursor, name) : name;
        parts.Signals |= DatelineSignals.KnownPlace;
        return true;
    }

    /// <summary>Georgia is a state, and the country whose capital is Tbilisi.</summary>
    private static bool IsCountryOfCapital(DatelineCursor cursor, ReadOnlySpan<char> name, DatelineParts parts) =>
        Places.IsCountry(name) && parts.HasPlace && Places.IsCapital(cursor.Slice(parts.PlaceAt(0)));

    private static bool TrySetCountry(ref DatelineCursor cursor, TextRange name, ref DatelineParts parts)
    {
        var text = cursor.Slice(name);
        if (parts.Country.Length > 0 || !Places.IsCountry(text))
        {
            return false;
        }

        parts.Country = text.Contains('.') ? WithStop(ref cursor, name) : name;
        parts.Signals |= DatelineSignals.KnownPlace;
        return true;
    }

    private static bool TryAddPlace(DatelineCursor cursor, TextRange name, ref DatelineParts parts) =>
        Places.IsCity(cursor.Slice(name)) && parts.TryAddPlace(cursor.Text, name);

    private static TextRange WithStop(ref DatelineCursor cursor, TextRange name) =>
        cursor.TrySkip('.') ? new TextRange(name.Start, name.Length + 1) : name;
}
