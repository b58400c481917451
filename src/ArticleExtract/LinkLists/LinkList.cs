namespace ArticleExtract.LinkLists;

/// <summary>A list that leads elsewhere and is not part of the body: related stories, a ranking, recommendations.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LinkList
{
    /// <summary>Makes a list.</summary>
    /// <param name="label">The line that names it, as written; <see langword="null"/> when it has none.</param>
    /// <param name="items">Its items in page order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public LinkList(string? label, IReadOnlyList<LinkListItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Label = label;
        Items = items;
    }

    /// <summary>The line that names the list, as written; <see langword="null"/> when it has none.</summary>
    public string? Label { get; }

    /// <summary>What the list offers.</summary>
    /// <value>The default is <see cref="LinkListKind.Unknown"/>.</value>
    public LinkListKind Kind { get; init; }

    /// <summary>The items in page order.</summary>
    public IReadOnlyList<LinkListItem> Items { get; }
}
