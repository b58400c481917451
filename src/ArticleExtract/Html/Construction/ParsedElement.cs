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

    private readonly string _name;
    private readonly string _namespaceUri;
    private readonly NodeFlags _flags;
    private ParsedAttribute[] _attributes = NoAttributes;

    /// <summary>Makes an element of HTML.</summary>
    /// <param name="tag">Its number; <see cref="Tag.Unknown"/> for a name HTML does not know.</param>
    /// <param name="name">Its name.</param>
    /// <param name="flags">What tree construction decides by.</param>
    public ParsedElement(Tag tag, string name, NodeFlags flags)
        : this(name, NamespaceNames.HtmlUri, flags) => Tag = tag;

    /// <summary>Makes an element of a namespace; a foreign element has a tag only when it is the root of its kind.</summary>
    protected ParsedElement(string name, string namespaceUri, NodeFlags flags)
    {
        _name = name;
        _namespaceUri = namespaceUri;
        _flags = flags;
        Tag = name switch
        {
            "svg" => Tag.Svg,
            "math" => Tag.Math,
            _ => Tag.Unknown,
        };
    }

    private ParsedElement(ParsedElement original)
    {
        (_name, _namespaceUri, _flags, _attributes, Tag) = (original._name, original._namespaceUri, original._flags, original._attributes, original.Tag);
    }

    /// <summary>The element's name as a number.</summary>
    public Tag Tag { get; }

    public bool IsForeign => !ReferenceEquals(_namespaceUri, NamespaceNames.HtmlUri);

    public ReadOnlySpan<ParsedAttribute> AttributeSpan => _attributes;

    public StringOrMemory NamespaceUri => _namespaceUri;

    public StringOrMemory LocalName => _name;

    /// <summary>Markup gives elements no prefix that counts.</summary>
    public StringOrMemory Prefix => default;

    public override StringOrMemory NodeName => _name;

    public override NodeFlags Flags => _flags;

    public IConstructableNamedNodeMap Attributes => this;

    /// <summary>Positions are not kept.</summary>
    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

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
    public IConstructableNode ShallowCopy() => new ParsedElement(this);

    public void SetupElement()
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

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
