using ArticleExtract.Dates;

namespace ArticleExtract.Datelines;

/// <summary>
/// Tells names that no table has before a mark that only a known place has there without a date and an agency: <c>DEAR ABBY: My husband</c>,
/// <c>STEP ONE — The Base</c>.
/// </summary>
internal static class UnknownPlaces
{
    private const PlaceKinds AnyPlace = PlaceKinds.City | PlaceKinds.Country | PlaceKinds.Region;

    /// <summary>Whether a name is none of the places that are known.</summary>
    public static bool Is(ReadOnlySpan<char> name) => !Places.Is(name, AnyPlace);

    /// <summary>Whether such a mark stands behind an unknown name, and neither a date nor an agency behind the mark.</summary>
    /// <param name="name">The name; empty when there may be several.</param>
    /// <param name="behind">What stands behind the name and its space.</param>
    public static bool IsMarked(ReadOnlySpan<char> name, ReadOnlySpan<char> behind) =>
        !name.IsEmpty && behind is [':' or '：' or '-' or '–' or '—', ..]
        && Is(name) && !Agencies.Contains(name) && !DateReader.MayStart(behind) && !OpensWithAgency(behind);

    /// <summary>Whether a known agency, or what may enclose one, stands behind the mark.</summary>
    private static bool OpensWithAgency(ReadOnlySpan<char> behind)
    {
        while (!behind.IsEmpty && !Letters.Is(behind[0]))
        {
            if (behind[0] == '/' || WireReader.Closing(behind[0]) != '\0')
            {
                return true;
            }

            behind = behind[1..];
        }

        return WireReader.OpensBare(behind);
    }
}
