using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>
/// A page that was read: one flat, ordered list of text blocks, the elements they lie in, and what the page says of itself.
/// </summary>
/// <remarks>
/// HTML and flattened text meet here; strategies do not ask which it was. The page is immutable and safe to share between
/// threads. <see cref="PageReader"/> makes one.
/// </remarks>
public sealed class Page
{
    private readonly BlockRecord[] _blocks;
    private readonly LinkSpan[] _links;
    private readonly EmphasisSpan[] _emphasis;
    private readonly ElementRecord[] _elements;
    private readonly AttributeRecord[] _attributes;
    private readonly TextRange[] _values;
    private readonly string _valueText;

    internal Page(PageFormat format, Uri? url, string text, PageTables tables)
    {
        Format = format;
        Url = url;
        Text = text;
        BaseUrl = tables.BaseUrl ?? url;
        Metadata = tables.Metadata;
        _blocks = tables.Blocks;
        _links = tables.Links;
        _emphasis = tables.Emphasis;
        _elements = tables.Elements;
        _attributes = tables.Attributes;
        _values = tables.Values;
        _valueText = tables.ValueText;
    }

    /// <summary>What the page was read from.</summary>
    public PageFormat Format { get; }

    /// <summary>The address the caller gave; <see langword="null"/> when none was given.</summary>
    public Uri? Url { get; }

    /// <summary>The address relative links start from: that of <c>&lt;base&gt;</c>, or <see cref="Url"/>.</summary>
    public Uri? BaseUrl { get; }

    /// <summary>The text of all blocks in order, one line end between two blocks.</summary>
    public string Text { get; }

    /// <summary>The blocks in reading order.</summary>
    public TextBlockList Blocks => new(this);

    /// <summary>What the page says about itself outside its text.</summary>
    public PageMetadata Metadata { get; }

    /// <summary>Number of elements; 0 on a flattened page.</summary>
    public int ElementCount => _elements.Length;

    internal int BlockCount => _blocks.Length;

    /// <summary>An element by its position in document order.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public PageElement GetElement(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _elements.Length);
        return new PageElement(this, index);
    }

    /// <summary>Makes an address of the page absolute.</summary>
    /// <param name="href">The address as written.</param>
    /// <returns>
    /// The absolute address; <see langword="null"/> when it is empty, not valid, relative on a page without an address, or of a
    /// scheme other than http, https and mailto (a script is not an address).
    /// </returns>
    public Uri? ResolveUrl(ReadOnlySpan<char> href)
    {
        href = href.Trim();
        if (href.IsEmpty)
        {
            return null;
        }

        var url = Combine(BaseUrl, href.ToString());
        return url is not null && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeMailto) ? url : null;
    }

    /// <summary>Makes an address absolute, of whatever scheme; <see langword="null"/> when it is not valid, or relative and nothing is known to start from.</summary>
    internal static Uri? Combine(Uri? start, string written) =>
        (start is null ? Uri.TryCreate(written, UriKind.Absolute, out var url) : Uri.TryCreate(start, written, out url)) ? url : null;

    internal ref readonly BlockRecord Record(int block) => ref _blocks[block];

    internal ref readonly ElementRecord ElementRecord(int element) => ref _elements[element];

    internal ReadOnlySpan<LinkSpan> LinksOf(int block)
    {
        var first = _blocks[block].FirstLink;
        var end = block + 1 < _blocks.Length ? _blocks[block + 1].FirstLink : _links.Length;
        return _links.AsSpan(first, end - first);
    }

    internal ReadOnlySpan<EmphasisSpan> EmphasisOf(int block)
    {
        var first = _blocks[block].FirstEmphasis;
        var end = block + 1 < _blocks.Length ? _blocks[block + 1].FirstEmphasis : _emphasis.Length;
        return _emphasis.AsSpan(first, end - first);
    }

    /// <summary>Number of different values that the attributes have.</summary>
    internal int ValueCount => _values.Length;

    internal ReadOnlySpan<char> ValueOf(AttributeRecord attribute) => ValueAt(attribute.Value);

    /// <summary>A value by its number, <see cref="AttributeRecord.Value"/>.</summary>
    internal ReadOnlySpan<char> ValueAt(int value) => _valueText.AsSpan(_values[value].Start, _values[value].Length);

    internal ReadOnlySpan<AttributeRecord> AttributesOf(int element)
    {
        var first = _elements[element].FirstAttribute;
        var end = element + 1 < _elements.Length ? _elements[element + 1].FirstAttribute : _attributes.Length;
        return _attributes.AsSpan(first, end - first);
    }
}
