using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Tells cities, regions and countries by their names in any case.</summary>
internal static class Places
{
    private static readonly char[] Separators = ['|', '\n'];

    private static readonly WordTable<bool> Capitals = new(Read(CityTable.Capitals));

    private static readonly WordTable<bool> Others = new(Read(CityTable.Others));

    private static readonly WordTable<bool> Countries = new(Read(CountryTable.Text));

    /// <summary>The value tells whether it is an abbreviation.</summary>
    private static readonly WordTable<bool> Regions = new([.. Read(RegionTable.Abbreviations, true), .. Read(RegionTable.Names)]);

    /// <summary>Whether a city is known well enough to stand without its country.</summary>
    public static bool IsCity(ReadOnlySpan<char> name) => Capitals.Contains(name) || Others.Contains(name);

    /// <summary>Whether a city is the seat of a national government.</summary>
    public static bool IsCapital(ReadOnlySpan<char> name) => Capitals.Contains(name);

    /// <summary>Whether a name is a country's.</summary>
    public static bool IsCountry(ReadOnlySpan<char> name) => Countries.Contains(name);

    /// <summary>Whether a name is a state's or province's.</summary>
    /// <param name="name">The name, without the full stop behind an abbreviation.</param>
    /// <param name="isAbbreviation">Whether it is shortened.</param>
    public static bool IsRegion(ReadOnlySpan<char> name, out bool isAbbreviation) => Regions.TryGetValue(name, out isAbbreviation);

    private static KeyValuePair<string, bool>[] Read(string table, bool value = false) =>
        Array.ConvertAll(table.Split(Separators), name => KeyValuePair.Create(name, value));
}
