namespace ArticleExtract.Datelines;

/// <summary>The forms that a dateline can have.</summary>
[Flags]
internal enum DatelineForms
{
    None = 0,

    /// <summary>A frame of Japanese or Korean copy.</summary>
    Framed = 1,

    /// <summary>The frame of Chinese copy.</summary>
    Chinese = 2,

    /// <summary>Words and marks, as <see cref="DatelineGrammar"/> reads them.</summary>
    Spaced = 4,
}
