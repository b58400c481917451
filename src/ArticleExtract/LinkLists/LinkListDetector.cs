using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Finds labelled and unlabelled link lists.</summary>
public sealed class LinkListDetector : ILinkListDetector
{
    internal static LinkListDetector Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<LinkList> Detect(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return [];
    }
}
