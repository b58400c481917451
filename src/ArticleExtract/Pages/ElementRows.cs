using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>Collects the elements of a page and their attributes. Rents its memory: dispose it.</summary>
internal sealed class ElementRows : IDisposable
{
    private readonly RowBuffer<ElementRecord> _elements;
    private readonly RowBuffer<AttributeRecord> _attributes;
    private readonly AttributeValues _values;

    /// <summary>Begins a page.</summary>
    /// <param name="values">Where the values of attributes go; not disposed here.</param>
    /// <param name="size">Its size, roughly.</param>
    public ElementRows(AttributeValues values, PageSize size)
    {
        _values = values;
        _elements = new RowBuffer<ElementRecord>(size.Elements);
        _attributes = new RowBuffer<AttributeRecord>(size.Attributes);
    }

    /// <summary>Opens an element; its attributes follow at once.</summary>
    /// <returns>The element's index.</returns>
    public int Start(Tag tag, int parent, int block, int position)
    {
        _elements.Add(new ElementRecord(tag, parent, 0, block, 0, position, 0, _attributes.Count));
        return _elements.Count - 1;
    }

    /// <summary>Adds an attribute to the element opened last.</summary>
    public void AddAttribute(string name, ReadOnlySpan<char> value) => _attributes.Add(new AttributeRecord(name, _values.Add(value)));

    /// <summary>Closes an element.</summary>
    public void End(int element, int block, int position)
    {
        ref var record = ref _elements[element];
        (record.End, record.EndBlock, record.TextEnd) = (_elements.Count, block, position);
    }

    /// <summary>Elements that ended in the white space just trimmed behind a block end with it.</summary>
    public void Trim(TextRange block)
    {
        for (var i = _elements.Count - 1; i >= 0 && _elements[i].TextStart >= block.Start; i--)
        {
            ref var element = ref _elements[i];
            (element.TextStart, element.TextEnd) = (Math.Min(element.TextStart, block.End), Math.Min(element.TextEnd, block.End));
        }
    }

    /// <summary>All elements.</summary>
    public ElementRecord[] MoveToElements() => _elements.MoveToArray();

    /// <summary>The attributes of all elements.</summary>
    public AttributeRecord[] MoveToAttributes() => _attributes.MoveToArray();

    public void Dispose()
    {
        _elements.Dispose();
        _attributes.Dispose();
    }
}
