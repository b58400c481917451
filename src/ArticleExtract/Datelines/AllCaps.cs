namespace ArticleExtract.Datelines;

/// <summary>Tells names that are written in capitals, as many agencies write the place of a dateline.</summary>
internal static class AllCaps
{
    /// <summary>A name in capitals may hold a few small letters: <c>McALLEN</c>, <c>LONDRES et PARIS</c>.</summary>
    private const int CapitalsPerSmallLetter = 4;

    /// <summary>Whether a name is in capitals, the first letter too; one of a script without them is not.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !Letters.IsCapital(name[0]))
        {
            return false;
        }

        var capitals = 0;
        var small = 0;
        foreach (var character in name)
        {
            var kinds = Letters.KindsOf(character);
            capitals += (kinds & LetterKinds.Capital) != 0 ? 1 : 0;
            small += (kinds & LetterKinds.Small) != 0 ? 1 : 0;
        }

        return capitals > 1 && small * CapitalsPerSmallLetter <= capitals;
    }
}
