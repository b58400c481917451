using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Tells cities, regions and countries by their names in any case.</summary>
internal static class Places
{
    private static readonly char[] Separators = ['|', '\n'];

    private static readonly WordTable<PlaceKinds> Names = new(Read());

    /// <summary>What a name is known to be.</summary>
    /// <param name="name">The name, without the full stop behind an abbreviation.</param>
    public static PlaceKinds KindsOf(ReadOnlySpan<char> name) => Names.TryGetValue(name, out var kinds) ? kinds : PlaceKinds.None;

    /// <summary>Whether a name is of a kind.</summary>
    public static bool Is(ReadOnlySpan<char> name, PlaceKinds kind) => (KindsOf(name) & kind) != 0;

    private static Dictionary<string, PlaceKinds> Read()
    {
        var names = new Dictionary<string, PlaceKinds>(4000, StringComparer.Ordinal);
        Add(CityTable.Capitals, PlaceKinds.City | PlaceKinds.Capital);
        Add(CityTable.Others, PlaceKinds.City);
        Add(CityTable.OtherNames, PlaceKinds.OtherName);
        Add(CountryTable.Text, PlaceKinds.Country);
        Add(RegionTable.Abbreviations, PlaceKinds.Region | PlaceKinds.Abbreviation);
        Add(RegionTable.Names, PlaceKinds.Region);
        Add(PlaceWords.NoPlaces, PlaceKinds.NoPlace);
        return names;

        void Add(string table, PlaceKinds kinds)
        {
            foreach (var name in table.Split(Separators))
            {
                var folded = string.Create(name.Length, name, static (target, source) => Fold(source, target));
                names[folded] = names.GetValueOrDefault(folded) | kinds;
            }
        }
    }

    private static void Fold(string name, Span<char> folded)
    {
        for (var i = 0; i < name.Length; i++)
        {
            folded[i] = LetterFolding.Fold(name[i]);
        }
    }
}
