using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The elements and texts of a page as rows that are linked by their indices. Rents its memory: dispose it.</summary>
internal sealed class MarkupTree : IDisposable
{
    /// <summary>Stands for no item, and is the document, which nothing holds.</summary>
    public const int None = 0;

    /// <summary>Attributes beyond which later tags of an element add none: a page could have as many tags as attributes, and work would grow with the square of both.</summary>
    private const int MaxMergedAttributes = 64;

    /// <summary>Items to a bracket that begins a tag, at most but for copies: the element, and the text before it. A table that does not grow is not copied.</summary>
    private const int ItemsPerTag = 2;

    /// <summary>Characters to an item on pages of nothing but tags: brackets that begin none ask for no memory.</summary>
    private const int MinCharactersPerItem = 4;

    private readonly RowBuffer<MarkupItem> _items;

    /// <summary>Begins a page.</summary>
    public MarkupTree(string html)
    {
        Source = new SourceText(html);
        _items = new RowBuffer<MarkupItem>(Math.Min(html.AsSpan().Count('<') * ItemsPerTag, html.Length / MinCharactersPerItem));
        _items.Add(default);
    }

    /// <summary>The markup.</summary>
    public SourceText Source { get; }

    /// <summary>The names of elements and attributes.</summary>
    public MarkupNames Names { get; } = new();

    /// <summary>Number of items, the document included.</summary>
    public int Count => _items.Count;

    /// <summary>The attributes of all elements.</summary>
    public RowBuffer<MarkupAttribute> Attributes { get; } = new();

    /// <summary>An item, until the next one is made.</summary>
    public ref MarkupItem this[int item] => ref _items[item];

    /// <summary>The <c>html</c> element.</summary>
    public MarkupElement Root => new(this, _items[None].FirstChild);

    /// <summary>What will be on the page, roughly.</summary>
    public PageSize Size
    {
        get
        {
            var (characters, elements, links) = (0, 0, 0);
            foreach (ref readonly var item in _items.Slice(0, _items.Count))
            {
                characters += item.Kind == ItemKind.Text ? item.Length : 0;
                elements += item.Kind >= ItemKind.Html ? 1 : 0;
                links += item.Tag == Tag.A ? 1 : 0;
            }

            return new PageSize(Math.Min(Source.Html.Length, characters + elements), elements, Attributes.Count, links);
        }
    }

    /// <summary>Makes an item that stands nowhere yet.</summary>
    /// <returns>Its index.</returns>
    public int Make(in MarkupItem item)
    {
        _items.Add(item);
        return _items.Count - 1;
    }

    /// <summary>Makes a text that stands nowhere yet.</summary>
    /// <returns>Its index.</returns>
    public int MakeText(SourceRange text) => Make(new MarkupItem { Kind = ItemKind.Text, Start = text.Start, Length = text.Length });

    /// <summary>Makes an element with the name and the attributes of another one, but without content.</summary>
    public int Copy(int original)
    {
        var item = _items[original];
        return Make(item with { Parent = None, Previous = None, Next = None, FirstChild = None, LastChild = None });
    }

    /// <summary>Puts an item, which stands nowhere, into an element.</summary>
    /// <param name="item">The item.</param>
    /// <param name="parent">The element, or the document.</param>
    /// <param name="next">What is to stand behind it; <see cref="None"/> for the end.</param>
    public void Insert(int item, int parent, int next = None)
    {
        ref var outer = ref _items[parent];
        ref var inserted = ref _items[item];
        var previous = next == None ? outer.LastChild : _items[next].Previous;
        (inserted.Parent, inserted.Previous, inserted.Next) = (parent, previous, next);
        SetNext(ref outer, previous, item);
        SetPrevious(ref outer, next, item);
    }

    /// <summary>Takes an item out of where it stands, if anywhere.</summary>
    public void Remove(int item)
    {
        ref var removed = ref _items[item];
        if (removed.Parent == None && _items[None].FirstChild != item)
        {
            return;
        }

        ref var outer = ref _items[removed.Parent];
        SetNext(ref outer, removed.Previous, removed.Next);
        SetPrevious(ref outer, removed.Next, removed.Previous);
        (removed.Parent, removed.Previous, removed.Next) = (None, None, None);
    }

    /// <summary>Moves all that stands in an element to the end of another one.</summary>
    public void MoveChildren(int from, int to)
    {
        while (_items[from].FirstChild is var child and not None)
        {
            Remove(child);
            Insert(child, to);
        }
    }

    /// <summary>Finds an attribute among those of a tag.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="value">Its value, valid until something is decoded.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryFind(int first, int count, string name, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var attribute in Attributes.Slice(first, count))
        {
            if (Names[attribute.Name] == name)
            {
                value = Source.Of(attribute.Value);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Gives an element the attributes of a tag that it lacks.</summary>
    public void AddMissingAttributes(int item, in Token tag)
    {
        ref var element = ref _items[item];
        if (tag.AttributeCount == 0 || element.Length >= MaxMergedAttributes)
        {
            return;
        }

        for (var i = 0; i < tag.AttributeCount; i++)
        {
            var attribute = Attributes[tag.FirstAttribute + i];
            if (!Has(element, attribute.Name))
            {
                MoveToEnd(ref element);
                Attributes.Add(attribute);
                element.Length++;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Source.Dispose();
        _items.Dispose();
        Attributes.Dispose();
    }

    /// <summary>Makes room behind the attributes of an element, which stand side by side: others' may follow.</summary>
    private void MoveToEnd(ref MarkupItem element)
    {
        var start = Attributes.Count;
        if (element.Start + element.Length == start)
        {
            return;
        }

        for (var i = 0; i < element.Length; i++)
        {
            Attributes.Add(Attributes[element.Start + i]);
        }

        element.Start = start;
    }

    private bool Has(in MarkupItem element, int name)
    {
        foreach (ref readonly var attribute in Attributes.Slice(element.Start, element.Length))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private void SetNext(ref MarkupItem outer, int previous, int item)
    {
        if (previous == None)
        {
            outer.FirstChild = item;
        }
        else
        {
            _items[previous].Next = item;
        }
    }

    private void SetPrevious(ref MarkupItem outer, int next, int item)
    {
        if (next == None)
        {
            outer.LastChild = item;
        }
        else
        {
            _items[next].Previous = item;
        }
    }
}
