namespace ArticleExtract.Datelines;

/// <summary>What a name is known to be: a name can be several, as New York is a city and a state.</summary>
[Flags]
internal enum PlaceKinds
{
    None = 0,

    /// <summary>A city that is known well enough to stand without its country.</summary>
    City = 1,

    /// <summary>A city that is the seat of a national government.</summary>
    Capital = 2,

    Country = 4,

    /// <summary>A state or province.</summary>
    Region = 8,

    /// <summary>The region's name is shortened.</summary>
    Abbreviation = 16,

    /// <summary>The city's name is often a person's or another word.</summary>
    OtherName = 32,

    /// <summary>No place at all, but a word that stands where places do.</summary>
    NoPlace = 64,
}
