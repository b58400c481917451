namespace ArticleExtract.Datelines;

/// <summary>What speaks for a text's opening being a dateline.</summary>
[Flags]
internal enum DatelineSignals
{
    None = 0,

    /// <summary>A known agency.</summary>
    KnownAgency = 1,

    /// <summary>A name in brackets behind a place, as local stations and papers sign.</summary>
    NamedAgency = 1 << 1,

    /// <summary>A place that is known, or named with its region or country.</summary>
    KnownPlace = 1 << 2,

    /// <summary>A place in capitals.</summary>
    PlaceInCapitals = 1 << 3,

    /// <summary>A state or country in the place of a town.</summary>
    PlaceIsRegion = 1 << 4,

    /// <summary>A name behind the place that is no known region or country. It speaks against a dateline.</summary>
    UnknownRegion = 1 << 5,

    /// <summary>A place whose name is a person's or another word too.</summary>
    PlaceIsOtherName = 1 << 6,

    /// <summary>A date.</summary>
    Date = 1 << 7,

    /// <summary>A mark that separates it from the story.</summary>
    Separator = 1 << 8,

    /// <summary>The mark is a full stop and a dash, as in Spanish copy.</summary>
    StopDash = 1 << 9,

    /// <summary>The story's first letter is a capital, a figure, a quote or of a script without capitals.</summary>
    StoryOpening = 1 << 10,

    /// <summary>Nothing follows on its line.</summary>
    OwnLine = 1 << 11,

    /// <summary>A frame that only datelines have: <c>新华社…电</c>, <c>【…＝…】</c>, <c>(…=…)</c>.</summary>
    Frame = 1 << 12,

    /// <summary>The page marks it as a dateline.</summary>
    Marked = 1 << 13,
}
