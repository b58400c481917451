using ArticleExtract.Dates;

namespace ArticleExtract.Datelines;

/// <summary>
/// Tells the brackets that prose has behind a name: <c>NATO (NORTH ATLANTIC TREATY ORGANIZATION), WHO (…) AND OTHERS</c>. They hold neither
/// an agency nor a date, and what stands behind them makes no dateline of the name.
/// </summary>
internal static class OpeningAsides
{
    /// <summary>What wrong decoding has made of a dash begins with a small letter.</summary>
    private const char DecodedDash = 'â';

    /// <summary>Whether such a bracket stands behind a name.</summary>
    /// <param name="text">What stands behind the name and a space, no further than a dateline can reach.</param>
    /// <param name="name">The name; empty when there may be several.</param>
    public static bool IsAside(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var closing = WireReader.Closing(text[0]);
        if (closing == '\0')
        {
            return false;
        }

        var length = text[..Math.Min(text.Length, WireReader.MaxBracketed)].IndexOf(closing);
        if (length < 2)
        {
            return true;
        }

        var inside = text[1..length].Trim();
        var behind = text[(length + 1)..].TrimStart(' ');
        if (GoesOnSmall(behind) || Agencies.TryFind(inside, out _))
        {
            return GoesOnSmall(behind);
        }

        return HoldsTicker(inside) || (!DateReader.MayStart(inside) && (GoesOn(behind) || UnsignedNames.AreMarked(name, inside, behind)));
    }

    /// <summary>Whether a colon stands inside, but not that of a time: <c>NYSE: NYT</c>.</summary>
    private static bool HoldsTicker(ReadOnlySpan<char> inside)
    {
        var colon = inside.IndexOf(':');
        return colon >= 0 && (colon + 1 == inside.Length || !char.IsDigit(inside[colon + 1]));
    }

    private static bool GoesOnSmall(ReadOnlySpan<char> behind) =>
        behind.Length > 1 && Letters.IsSmall(behind[0]) && !Letters.IsCapital(behind[1]) && behind[0] != DecodedDash;

    /// <summary>Whether a word follows that opens neither a date nor an agency, or a further name with such a bracket.</summary>
    private static bool GoesOn(ReadOnlySpan<char> behind) => behind is [',', ..]
        ? IsNamedAside(behind[1..].TrimStart(' '))
        : !behind.IsEmpty && Letters.Is(behind[0]) && !DateReader.MayStart(behind) && !BareAgencies.Open(behind);

    private static bool IsNamedAside(ReadOnlySpan<char> text)
    {
        var words = new OpeningWords(text, 0);
        var isName = words.SmallWord.Length == 0 && words.BehindName.Length == 0 && !words.IsTooLong;
        return isName && words.End > 0 && words.End < text.Length && text[words.End - 1] == ' ' && IsAside(text[words.End..], []);
    }
}
