using ArticleExtract.Dates;

namespace ArticleExtract.Metadata;

/// <summary>What is known about an article besides its body, each field with its source.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ArticleMetadata
{
    internal static readonly ArticleMetadata None = new();

    /// <summary>The article's title, without the site's name; <see langword="null"/> when the page has none.</summary>
    public MetadataField<string>? Title { get; init; }

    /// <summary>The names of the authors, in the order of the page; empty when none is named.</summary>
    public IReadOnlyList<MetadataField<string>> Authors { get; init; } = [];

    /// <summary>When it was published, as far as stated.</summary>
    public MetadataField<PartialDate>? Published { get; init; }

    /// <summary>When it was last changed, as far as stated.</summary>
    public MetadataField<PartialDate>? Modified { get; init; }

    /// <summary>The name of the site.</summary>
    public MetadataField<string>? SiteName { get; init; }

    /// <summary>The publisher's own description of the page; never a summary of ours.</summary>
    public MetadataField<string>? Description { get; init; }

    /// <summary>The language as a BCP 47 tag in canonical case, such as <c>en-US</c>.</summary>
    public MetadataField<string>? Language { get; init; }

    /// <summary>The trail from the site's start to this page, outermost first; empty when there is none.</summary>
    public IReadOnlyList<MetadataField<string>> Breadcrumbs { get; init; } = [];

    internal static IReadOnlyList<string> ValuesOf(IReadOnlyList<MetadataField<string>> fields) =>
        fields.Count == 0 ? [] : fields.Select(field => field.Value).ToArray();
}
