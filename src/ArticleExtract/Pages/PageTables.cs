using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>The finished tables a page is made of.</summary>
internal readonly struct PageTables
{
    public required BlockRecord[] Blocks { get; init; }

    public required LinkSpan[] Links { get; init; }

    public required EmphasisSpan[] Emphasis { get; init; }

    public ElementRecord[] Elements { get; init; } = [];

    public AttributeRecord[] Attributes { get; init; } = [];

    /// <summary>Where each value that attributes have stands in <see cref="ValueText"/>.</summary>
    public TextRange[] Values { get; init; } = [];

    /// <summary>The different values of all attributes, one behind the other.</summary>
    public string ValueText { get; init; } = string.Empty;

    public PageMetadata Metadata { get; init; } = PageMetadata.None;

    public Uri? BaseUrl { get; init; }

    public PageTables()
    {
    }
}
