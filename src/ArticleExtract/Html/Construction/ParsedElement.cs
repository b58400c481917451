using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An element as AngleSharp's tree construction needs it, and no more.</summary>
internal class ParsedElement : ParsedParent, IConstructableElement, IConstructableNamedNodeMap
{
    /// <summary>
    /// Attributes beyond which later tags of the page's html or body add none, and beyond which two formatting elements are not compared: a
    /// page could have as many tags as attributes, and work would grow with the square of both.
    /// </summary>
    private const int MaxComparedAttributes = 64;

    private readonly NodeFlags _flags;
    private readonly ParsedAttributes _attributes;
    private int _firstAttribute;
    private int _attributeCount;

    /// <summary>Makes an element.</summary>
    /// <param name="tag">Its number; <see cref="Tag.Unknown"/> for a name HTML does not know.</param>
    /// <param name="flags">What tree construction decides by.</param>
    /// <param name="attributes">Where the attributes of all elements of the page are kept.</param>
    public ParsedElement(Tag tag, NodeFlags flags, ParsedAttributes attributes) => (Tag, _flags, _attributes) = (tag, flags, attributes);

    private ParsedElement(ParsedElement original)
    {
        (Tag, _flags) = (original.Tag, original._flags);
        (_attributes, _firstAttribute, _attributeCount) = (original._attributes, original._firstAttribute, original._attributeCount);
    }

    /// <summary>The element's name as a number.</summary>
    public Tag Tag { get; }

    public virtual bool IsForeign => false;

    public ReadOnlySpan<ParsedAttribute> AttributeSpan => _attributes.Slice(_firstAttribute, _attributeCount);

    public virtual StringOrMemory NamespaceUri => NamespaceNames.HtmlUri;

    public StringOrMemory LocalName => Tag == Tag.Unknown ? OwnName : TagTable.NameOf(Tag);

    /// <summary>Markup gives elements no prefix that counts.</summary>
    public StringOrMemory Prefix => default;

    public override StringOrMemory NodeName => LocalName;

    public override NodeFlags Flags => _flags;

    public IConstructableNamedNodeMap Attributes => this;

    /// <summary>Positions are not kept.</summary>
    public ISourceReference? SourceReference
    {
        get => null;
        set { }
    }

    /// <summary>The name of an element that has no number.</summary>
    protected virtual string OwnName => string.Empty;

    int IConstructableNamedNodeMap.Length => _attributeCount;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] =>
        Find(name) is var index and >= 0 ? AttributeSpan[index] : null;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0 || _attributeCount >= MaxComparedAttributes)
        {
            return;
        }

        // A second html or body tag adds the attributes the first one lacks.
        MoveToEnd();
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            var attribute = tagAttributes[i];
            Add(attribute.Name, attribute.Value);
        }
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (Find(name) is var index and >= 0)
        {
            _attributes.Set(_firstAttribute + index, value);
        }
        else
        {
            MoveToEnd();
            Add(name, value);
        }
    }

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName) is var index and >= 0 ? new StringOrMemory(AttributeSpan[index].Value) : StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => Find(name) >= 0;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not ParsedElement other || other._attributeCount != _attributeCount || _attributeCount > MaxComparedAttributes)
        {
            return false;
        }

        foreach (ref readonly var attribute in AttributeSpan)
        {
            var index = other.Find(attribute.Name);
            if (index < 0 || !attribute.Value.Span.SequenceEqual(other.AttributeSpan[index].Value.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A copy with the same attributes and no children: what the construction reopens a formatting element with. All of these have a number.</summary>
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
        if (_firstAttribute + _attributeCount == first)
        {
            return;
        }

        for (var i = 0; i < _attributeCount; i++)
        {
            _attributes.AddAgain(_firstAttribute + i);
        }

        _firstAttribute = first;
    }

    private void Add(StringOrMemory name, StringOrMemory value)
    {
        _attributes.Add(name, value);
        _attributeCount++;
    }

    private int Find(StringOrMemory name)
    {
        var attributes = AttributeSpan;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (name.Memory.Span.SequenceEqual(attributes[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}
