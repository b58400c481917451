using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An element as AngleSharp's tree construction needs it, and no more.</summary>
internal class ParsedElement : ParsedParent, IConstructableElement, IConstructableNamedNodeMap
{
    private readonly string _name;
    private readonly string _namespaceUri;
    private readonly NodeFlags _flags;
    private readonly RowBuffer<ParsedAttribute> _attributes;
    private int _firstAttribute;
    private int _attributeCount;

    /// <summary>Makes an element of HTML.</summary>
    /// <param name="tag">Its number; <see cref="Tag.Unknown"/> for a name HTML does not know.</param>
    /// <param name="name">Its name.</param>
    /// <param name="flags">What tree construction decides by.</param>
    /// <param name="attributes">Where the attributes of all elements of the page are kept.</param>
    public ParsedElement(Tag tag, string name, NodeFlags flags, RowBuffer<ParsedAttribute> attributes)
    {
        (Tag, _name, _namespaceUri, _flags, _attributes) = (tag, name, NamespaceNames.HtmlUri, flags, attributes);
    }

    /// <summary>Makes an element of a namespace; a foreign element has a tag only when it is the root of its kind.</summary>
    protected ParsedElement(string name, string namespaceUri, NodeFlags flags, RowBuffer<ParsedAttribute> attributes)
    {
        (_name, _namespaceUri, _flags, _attributes) = (name, namespaceUri, flags, attributes);
        Tag = name switch
        {
            "svg" => Tag.Svg,
            "math" => Tag.Math,
            _ => Tag.Unknown,
        };
    }

    private ParsedElement(ParsedElement original)
    {
        (_name, _namespaceUri, _flags, Tag) = (original._name, original._namespaceUri, original._flags, original.Tag);
        (_attributes, _firstAttribute, _attributeCount) = (original._attributes, original._firstAttribute, original._attributeCount);
    }

    /// <summary>The element's name as a number.</summary>
    public Tag Tag { get; }

    public bool IsForeign => !ReferenceEquals(_namespaceUri, NamespaceNames.HtmlUri);

    public ReadOnlySpan<ParsedAttribute> AttributeSpan => _attributes.Slice(_firstAttribute, _attributeCount);

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

    int IConstructableNamedNodeMap.Length => _attributeCount;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        Find(name) is var index and >= 0 ? AttributeSpan[index] : null;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
        {
            return;
        }

        // A second html or body tag adds the attributes the first one lacks.
        MoveToEnd();
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            Add(new ParsedAttribute(attribute.Name, attribute.Value));
        }
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name) is var index and >= 0)
        {
            _attributes[_firstAttribute + index] = new ParsedAttribute(name, value);
        }
        else
        {
            MoveToEnd();
            Add(new ParsedAttribute(name, value));
        }
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName) is var index and >= 0 ? AttributeSpan[index].Value : StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => Find(name) >= 0;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not ParsedElement other || other._attributeCount != _attributeCount)
        {
            return false;
        }

        foreach (var attribute in AttributeSpan)
        {
            var index = other.Find(attribute.Name);
            if (index < 0 || !attribute.Value.Equals(other.AttributeSpan[index].Value))
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

    /// <summary>Makes room behind the attributes: other elements' may stand there.</summary>
    private void MoveToEnd()
    {
        var first = _attributes.Count;
        for (var i = 0; i < _attributeCount; i++)
        {
            _attributes.Add(_attributes[_firstAttribute + i]);
        }

        _firstAttribute = first;
    }

    private void Add(ParsedAttribute attribute)
    {
        _attributes.Add(attribute);
        _attributeCount++;
    }

    private int Find(StringOrMemory name)
    {
        var attributes = AttributeSpan;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Name.Memory.Span.SequenceEqual(name.Memory.Span))
            {
                return i;
            }
        }

        return -1;
    }
}
