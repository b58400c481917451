using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Reads what stands behind a place and a comma: its region, its country, or the next place.</summary>
internal static class QualifierReader
{
    /// <summary>Reads a known region, country or city; the cursor stays where it is when there is none.</summary>
    public static bool TryReadKnown(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var start = cursor.Position;
        if (!PlaceReader.TryReadName(ref cursor, out var name))
        {
            return false;
        }

        var kinds = Places.KindsOf(cursor.Slice(name));
        return ((kinds & PlaceKinds.Region) != 0 && TrySetRegion(ref cursor, name, kinds, ref parts))
            || ((kinds & PlaceKinds.Country) != 0 && TrySetCountry(ref cursor, name, ref parts))
            || ((kinds & PlaceKinds.City) != 0 && parts.TryAddPlace(cursor.Text, name))
            || cursor.Fail(start);
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

    private static bool TrySetRegion(ref DatelineCursor cursor, TextRange name, PlaceKinds kinds, ref DatelineParts parts)
    {
        if (parts.Region.Length > 0 || parts.Country.Length > 0 || IsCountryOfCapital(cursor, kinds, parts))
        {
            return false;
        }

        parts.Region = (kinds & PlaceKinds.Abbreviation) != 0 ? WithStop(ref cursor, name) : name;
        parts.Signals |= DatelineSignals.KnownPlace;
        return true;
    }

    /// <summary>Georgia is a state, and the country whose capital is Tbilisi.</summary>
    private static bool IsCountryOfCapital(in DatelineCursor cursor, PlaceKinds kinds, in DatelineParts parts) =>
        (kinds & PlaceKinds.Country) != 0 && parts.HasPlace && Places.Is(cursor.Slice(parts.PlaceAt(0)), PlaceKinds.Capital);

    private static bool TrySetCountry(ref DatelineCursor cursor, TextRange name, ref DatelineParts parts)
    {
        if (parts.Country.Length > 0)
        {
            return false;
        }

        parts.Country = cursor.Slice(name).Contains('.') ? WithStop(ref cursor, name) : name;
        parts.Signals |= DatelineSignals.KnownPlace;
        return true;
    }

    private static TextRange WithStop(ref DatelineCursor cursor, TextRange name) =>
        cursor.TrySkip('.') ? new TextRange(name.Start, name.Length + 1) : name;
}
