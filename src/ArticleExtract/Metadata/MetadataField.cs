namespace ArticleExtract.Metadata;

/// <summary>The value of a metadata field and where it came from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value, cleaned or parsed.</param>
/// <param name="Raw">What the page says, as written.</param>
/// <param name="Source">The kind of place it was read from.</param>
/// <param name="SourceName">The place itself: <c>og:title</c>, <c>h1</c>, <c>datePublished</c>, the label of a line.</param>
public sealed record MetadataField<T>(T Value, string Raw, MetadataSource Source, string SourceName)
    where T : notnull
{
    /// <summary>The value as text.</summary>
    public override string ToString() => Value.ToString() ?? string.Empty;
}
