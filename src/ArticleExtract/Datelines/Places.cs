using ArticleExtract.Text;

namespace ArticleExtract.Datelines;

/// <summary>Tells cities, regions and countries by their names in any case.</summary>
internal static class Places
{
    private static readonly char[] Separators = ['|', '\n'];

    private static readonly WordSet Capitals = new(Split(CityTable.Capitals));

    private static readonly WordSet Others = new(Split(CityTable.Others));

    private static readonly WordSet OtherNames = new(Split(CityTable.OtherNames));

    private static readonly WordSet Countries = new(Split(CountryTable.Text));

    /// <summary>The value tells whether it is an abbreviation.</summary>
    private static readonly WordTable<bool> Regions = new([.. Read(RegionTable.Abbreviations, true), .. Read(RegionTable.Names, false)]);

    /// <summary>Whether a city is known well enough to stand without its country.</summary>
    public static bool IsCity(ReadOnlySpan<char> name) => Capitals.Contains(name) || Others.Contains(name);

    /// <summary>Whether a city is the seat of a national government.</summary>
    public static bool IsCapital(ReadOnlySpan<char> name) => Capitals.Contains(name);

    /// <summary>Whether a city's name is often a person's or another word.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> name) => OtherNames.Contains(name);

    /// <summary>Whether a name is a country's.</summary>
    public static bool IsCountry(ReadOnlySpan<char> name) => Countries.Contains(name);

    /// <summary>Whether a name is a state's or province's.</summary>
    /// <param name="name">The name, without the full stop behind an abbreviation.</param>
    /// <param name="isAbbreviation">Whether it is shortened.</param>
    public static bool IsRegion(ReadOnlySpan<char> name, out bool isAbbreviation) => Regions.TryGetValue(name, out isAbbreviation);

    private static string[] Split(string table) => table.Split(Separators);

    private static KeyValuePair<string, bool>[] Read(string table, bool isAbbreviation) =>
        Array.ConvertAll(Split(table), name => KeyValuePair.Create(name, isAbbreviation));
}
