using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Entries in a row that may be a link list, and what is known of them. What text lacks is unknown here.</summary>
internal sealed class LinkRun
{
    /// <summary>The value of <see cref="Label"/> where there is none.</summary>
    public const int NoLabel = -1;

    /// <summary>The entries in page order.</summary>
    public required IReadOnlyList<ListEntry> Entries { get; init; }

    /// <summary>Index of the block that names the run; <see cref="NoLabel"/> when there is none.</summary>
    public int Label { get; init; } = NoLabel;

    /// <summary>How much the label says that this is a link list.</summary>
    public LabelStrength Strength { get; init; }

    /// <summary>What the label says that it offers.</summary>
    public LinkListKind Kind { get; init; }

    /// <summary>The element whose children the entries are; <see langword="null"/> where elements are unknown.</summary>
    public PageElement? Container { get; init; }

    /// <summary>Whether every entry is an item of a list.</summary>
    public bool IsBulleted { get; init; }

    /// <summary>Linked share of the characters; <see langword="null"/> when links are unknown.</summary>
    public double? LinkDensity { get; init; }

    /// <summary>Whether it lies in navigation, a sidebar, a footer, or a section named as a link list.</summary>
    public bool IsInLinkSection { get; init; }

    /// <summary>Whether its links lead to places on this page: a table of contents, which belongs to the article.</summary>
    public bool IsContents { get; init; }

    /// <summary>Whether its place and the names of its entries say that it is a menu.</summary>
    public bool IsMenu { get; init; }

    /// <summary>Whether a list that was found stands right before it.</summary>
    public bool IsBehindList { get; init; }

    /// <summary>Index of the first block, the label included.</summary>
    public int First => Label == NoLabel ? Entries[0].First : Math.Min(Label, Entries[0].First);

    /// <summary>Index just behind the last block.</summary>
    public int End => Entries[^1].End;
}
