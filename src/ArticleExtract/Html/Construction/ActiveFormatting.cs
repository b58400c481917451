using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The formatting elements that are opened again where others ended them (HTML standard, "the list of active formatting elements").</summary>
internal sealed class ActiveFormatting
{
    /// <summary>Stands between what is outside and inside a cell, a caption or an embedded object.</summary>
    private const int Marker = MarkupTree.None;

    /// <summary>How many equal elements are opened again.</summary>
    private const int MaxEqual = 3;

    /// <summary>Attributes beyond which two elements are not compared: a page could have as many tags as attributes, and work would grow with the square of both.</summary>
    private const int MaxComparedAttributes = 64;

    private readonly MarkupTree _tree;
    private readonly List<int> _items = [];

    public ActiveFormatting(MarkupTree tree) => _tree = tree;

    /// <summary>Number of elements and markers.</summary>
    public int Count => _items.Count;

    /// <summary>An element; <see cref="MarkupTree.None"/> where a marker stands.</summary>
    public int this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Where an element is; -1 when it is not listed.</summary>
    public int IndexOf(int item) => _items.LastIndexOf(item);

    /// <summary>Where the last element of a tag is behind the last marker; -1 when there is none.</summary>
    public int LastIndexOf(Tag tag)
    {
        for (var index = _items.Count - 1; index >= 0 && _items[index] != Marker; index--)
        {
            if (_tree[_items[index]].Tag == tag)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Lists an element. Of equal ones behind the last marker, the first is forgotten.</summary>
    public void Add(int item)
    {
        var (equal, first) = (0, -1);
        for (var index = _items.Count - 1; index >= 0 && _items[index] != Marker; index--)
        {
            if (AreEqual(_items[index], item))
            {
                (equal, first) = (equal + 1, index);
            }
        }

        if (equal >= MaxEqual)
        {
            _items.RemoveAt(first);
        }

        _items.Add(item);
    }

    /// <summary>Puts an element in front of another one, or behind all.</summary>
    public void Insert(int index, int item) => _items.Insert(index, item);

    /// <summary>Forgets an element, if it is listed.</summary>
    public void Remove(int item)
    {
        if (IndexOf(item) is var index and >= 0)
        {
            _items.RemoveAt(index);
        }
    }

    /// <summary>Forgets the element or marker at an index.</summary>
    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <summary>Sets what comes apart from what came.</summary>
    public void AddMarker() => _items.Add(Marker);

    /// <summary>Forgets all elements back to the last marker, with it.</summary>
    public void ClearToMarker()
    {
        var index = _items.LastIndexOf(Marker);
        _items.RemoveRange(Math.Max(index, 0), _items.Count - Math.Max(index, 0));
    }

    private bool AreEqual(int item, int other)
    {
        ref readonly var one = ref _tree[item];
        ref readonly var two = ref _tree[other];
        if (one.Tag != two.Tag || one.Length != two.Length || one.Length > MaxComparedAttributes)
        {
            return false;
        }

        foreach (ref readonly var attribute in _tree.Attributes.Slice(one.Start, one.Length))
        {
            if (!Has(two, attribute))
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(in MarkupItem element, in MarkupAttribute attribute)
    {
        foreach (ref readonly var other in _tree.Attributes.Slice(element.Start, element.Length))
        {
            if (other.Name == attribute.Name)
            {
                return _tree.Source.Of(other.Value).SequenceEqual(_tree.Source.Of(attribute.Value));
            }
        }

        return false;
    }
}
