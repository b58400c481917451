using ArticleExtract.Pages;

namespace ArticleExtract.Datelines;

/// <summary>Reads the common wire forms of a dateline.</summary>
public sealed class DatelineParser : IDatelineParser
{
    internal static DatelineParser Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<Dateline> Parse(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return [];
    }
}
