using AngleSharp.Common;
using AngleSharp.Dom;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An element that HTML does not know: a custom or a foreign one. It alone has to keep its name.</summary>
internal class ParsedUnknown : ParsedElement
{
    private readonly string _name;
    private readonly string _namespaceUri;

    /// <summary>Makes a custom element.</summary>
    public ParsedUnknown(string name, NodeFlags flags, ParsedAttributes attributes)
        : base(Tag.Unknown, flags, attributes) => (_name, _namespaceUri) = (name, NamespaceNames.HtmlUri);

    /// <summary>Makes a foreign element; it has a tag only when it is the root of its kind.</summary>
    protected ParsedUnknown(string name, string namespaceUri, NodeFlags flags, ParsedAttributes attributes)
        : base(RootTag(name), flags, attributes) => (_name, _namespaceUri) = (name, namespaceUri);

    /// <inheritdoc/>
    public override bool IsForeign => !ReferenceEquals(_namespaceUri, NamespaceNames.HtmlUri);

    /// <inheritdoc/>
    public override StringOrMemory NamespaceUri => _namespaceUri;

    /// <inheritdoc/>
    protected override string OwnName => _name;

    private static Tag RootTag(string name) => name switch
    {
        "svg" => Tag.Svg,
        "math" => Tag.Math,
        _ => Tag.Unknown,
    };
}
