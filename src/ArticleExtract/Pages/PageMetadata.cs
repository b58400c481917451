namespace ArticleExtract.Pages;

/// <summary>What a page says about itself outside its text, as written: candidates that the metadata readers rank.</summary>
/// <remarks>A flattened page has none. The object is immutable.</remarks>
public sealed class PageMetadata
{
    internal static readonly PageMetadata None = new();

    /// <summary>The page title: the text of <c>&lt;title&gt;</c>. Often the article's title with the site's name.</summary>
    public string? PageTitle { get; internal init; }

    /// <summary>The <c>lang</c> of the root element, as written.</summary>
    public string? Language { get; internal init; }

    /// <summary>The <c>meta</c> elements, in page order.</summary>
    public IReadOnlyList<MetaTag> MetaTags { get; internal init; } = [];

    /// <summary>The <c>link</c> elements that have a relation and an address, in page order.</summary>
    public IReadOnlyList<LinkTag> LinkTags { get; internal init; } = [];

    /// <summary>The texts of the JSON-LD scripts, in page order, not yet parsed.</summary>
    public IReadOnlyList<string> JsonLd { get; internal init; } = [];

    /// <summary>The content of the first <c>meta</c> element of a name; <see langword="null"/> when there is none with text.</summary>
    /// <param name="name">The name in lower case, such as <c>og:title</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? FindMeta(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var tag in MetaTags)
        {
            if (tag.Content.Length > 0 && tag.Name == name)
            {
                return tag.Content;
            }
        }

        return null;
    }
}
