namespace ArticleExtract.Html.Tokens;

/// <summary>A stretch of a <see cref="SourceText"/>.</summary>
/// <param name="Start">Where it begins in the markup; the complement of where it begins among what was decoded.</param>
/// <param name="Length">Number of characters.</param>
internal readonly record struct SourceRange(int Start, int Length)
{
    /// <summary>A stretch of this one, without the characters before it.</summary>
    public SourceRange From(int offset) => new(Start < 0 ? Start - offset : Start + offset, Length - offset);

    /// <summary>The first characters of this one.</summary>
    public SourceRange First(int length) => new(Start, length);
}
