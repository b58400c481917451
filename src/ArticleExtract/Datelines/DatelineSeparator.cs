namespace ArticleExtract.Datelines;

/// <summary>The mark between a dateline and its story.</summary>
internal enum DatelineSeparator
{
    None,

    /// <summary>A dash or several, perhaps behind a full stop.</summary>
    Dash,
    Colon,

    /// <summary>A full stop, or the danda of Indic scripts.</summary>
    Stop,
    Slash,

    /// <summary>What wrong decoding has made of a dash.</summary>
    Damaged,
}
