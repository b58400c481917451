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

    /// <summary>
    /// Reads a further place that has its own country: <c>KYIV, Ukraine and WARSAW, Poland</c>. The fields keep that of the first.
    /// </summary>
    public static bool TryReadFurtherPlace(ref DatelineCursor cursor, ref DatelineParts parts)
    {
        var ahead = cursor;
        var mayFollow = parts.Region.Length > 0 || parts.Country.Length > 0;
        if (!mayFollow || parts.HasAgency || !PlaceReader.TrySkipJoiner(ref ahead))
        {
            return false;
        }

        var read = parts;
        if (!PlaceReader.TryReadPlaces(ref ahead, ref read) || !TrySkipKnown(ref ahead))
        {
            return false;
        }

        cursor = ahead;
        parts = read;
        return true;
    }

    private static bool TrySkipKnown(ref DatelineCursor cursor)
    {
        if (!cursor.TrySkip(','))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!PlaceReader.TryReadName(ref cursor, out var name))
        {
            return false;
        }

        var kinds = Places.KindsOf(cursor.Slice(name));
        if ((kinds & PlaceKinds.Abbreviation) != 0)
        {
            WithStop(ref cursor, name);
        }

        return (kinds & (PlaceKinds.Region | PlaceKinds.Country)) != 0;
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
