using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An element as AngleSharp's tree construction needs it, and no more.</summary>
internal class ParsedElement : ParsedItem, IConstructableElement, IConstructableNamedNodeMap
{
    private static readonly ParsedAttribute[] NoAttributes = [];

    private readonly StringOrMemory _localName;
    private readonly NodeFlags _flags;
    private ParsedAttribute[] _attributes = NoAttributes;

    public ParsedElement(StringOrMemory localName, StringOrMemory prefix, string namespaceUri, NodeFlags flags)
    {
        _localName = localName;
        _flags = flags;
        Prefix = prefix;
        NamespaceUri = namespaceUri;
        Tag = ReferenceEquals(namespaceUri, NamespaceNames.HtmlUri) ? TagTable.Find(localName.Memory.Span) : ForeignTag(localName);
    }

    /// <summary>The element's name; a foreign element has one only when it is the root of its kind.</summary>
    public Tag Tag { get; }

    public bool IsForeign => !ReferenceEquals(NamespaceUri.ToString(), NamespaceNames.HtmlUri);

    public ReadOnlySpan<ParsedAttribute> AttributeSpan => _attributes;

    public StringOrMemory NamespaceUri { get; }

    public StringOrMemory LocalName => _localName;

    public StringOrMemory Prefix { get; }

    public override StringOrMemory NodeName => _localName;

    public override NodeFlags Flags => _flags;

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference { get; set; }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        Find(name) is var index and >= 0 ? _attributes[index] : null;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
        {
            return;
        }

        // A second html or body tag adds the attributes the first one lacks.
        var known = _attributes.Length;
        Array.Resize(ref _attributes, known + tagAttributes.Count);
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            _attributes[known + i] = new ParsedAttribute(attribute.Name, attribute.Value);
        }
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name) is var index and >= 0)
        {
            _attributes[index] = new ParsedAttribute(name, value);
        }
        else
        {
            _attributes = [.. _attributes, new ParsedAttribute(name, value)];
        }
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName) is var index and >= 0 ? _attributes[index].Value : StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => Find(name) >= 0;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not ParsedElement other || other._attributes.Length != _attributes.Length)
        {
            return false;
        }

        foreach (var attribute in _attributes)
        {
            var index = other.Find(attribute.Name);
            if (index < 0 || !attribute.Value.Equals(other._attributes[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A copy with the same attributes and no children: what the construction reopens a formatting element with.</summary>
    public IConstructableNode ShallowCopy() => new ParsedElement(_localName, Prefix, NamespaceUri.ToString(), _flags) { _attributes = _attributes };

    public void SetupElement()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    private static Tag ForeignTag(StringOrMemory localName) => TagTable.Find(localName.Memory.Span) is var tag and (Tag.Svg or Tag.Math) ? tag : Tag.Unknown;

    private int Find(StringOrMemory name)
    {
        for (var i = 0; i < _attributes.Length; i++)
        {
            if (_attributes[i].Name.Memory.Span.SequenceEqual(name.Memory.Span))
            {
                return i;
            }
        }

        return -1;
    }
}
