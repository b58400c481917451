namespace ArticleExtract.Pages;

/// <summary>Yes-or-no facts of a block.</summary>
[Flags]
internal enum BlockFlags : byte
{
    None = 0,

    /// <summary>A browser would not show it: <c>hidden</c>, <c>display:none</c>, <c>aria-hidden</c>.</summary>
    Hidden = 1,

    /// <summary>A blank line stands before it.</summary>
    AfterBlankLine = 2,

    /// <summary>Its line began with a bullet or a number that was taken off its text.</summary>
    Bulleted = 4,
}
