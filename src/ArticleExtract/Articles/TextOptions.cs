namespace ArticleExtract.Articles;

/// <summary>What <see cref="Article.ToText(TextOptions)"/> writes. Immutable.</summary>
public sealed record TextOptions
{
    /// <summary>Whether datelines stay where they stand in the body.</summary>
    /// <value><see langword="true"/>: a dateline is part of the text its publisher wrote.</value>
    public bool IncludeDateline { get; init; } = true;
}
