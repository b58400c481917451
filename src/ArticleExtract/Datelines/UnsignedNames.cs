namespace ArticleExtract.Datelines;

/// <summary>
/// Tells names that open no dateline without a date and a known agency, because they are not in capitals or no known place:
/// <c>Paris - The Guide</c>, <c>STEP ONE — The Base</c>. <see cref="DatelineRules"/> would say the same once all is read.
/// </summary>
internal static class UnsignedNames
{
    private const PlaceKinds AnyPlace = PlaceKinds.City | PlaceKinds.Country | PlaceKinds.Region;

    /// <summary>Whether a mark stands behind such a name, and no agency behind the mark.</summary>
    /// <param name="name">The name; empty when there may be several.</param>
    /// <param name="region">What stands in brackets between name and mark; empty when there are none.</param>
    /// <param name="behind">What stands behind them.</param>
    public static bool AreMarked(ReadOnlySpan<char> name, ReadOnlySpan<char> region, ReadOnlySpan<char> behind) =>
        !name.IsEmpty && !Agencies.Contains(name) && !MayStandAlone(name, region) && EndAt(behind);

    /// <summary>Whether a name is neither in capitals nor an agency: then it opens none, whatever place it may be.</summary>
    public static bool IsOne(ReadOnlySpan<char> name) => !AllCaps.Is(name) && !Agencies.Contains(name);

    /// <summary>Whether a mark stands behind names that has no agency behind it.</summary>
    public static bool EndAt(ReadOnlySpan<char> behind) => behind is [':' or '：' or '-' or '–' or '—', ..] && !OpensWithAgency(behind);

    private static bool MayStandAlone(ReadOnlySpan<char> name, ReadOnlySpan<char> region) =>
        AllCaps.Is(name) && (Places.Is(name, AnyPlace) || Places.Is(region, AnyPlace));

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

        return BareAgencies.Open(behind);
    }
}
