namespace ArticleExtract.Datelines;

/// <summary>The mark between a dateline and its story.</summary>
internal enum DatelineSeparator
{
    None,

    /// <summary>A dash or several.</summary>
    Dash,

    /// <summary>A full stop and a dash, which stand together in datelines alone: <c>Washington.- El</c>.</summary>
    StopDash,
    Colon,

    /// <summary>A full stop, or the danda of Indic scripts.</summary>
    Stop,
    Slash,

    /// <summary>What wrong decoding has made of a dash.</summary>
    Damaged,
}
