using AngleSharp.Common;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The attributes of all elements of a page, equal names as one string. Rents its memory: dispose it.</summary>
internal sealed class ParsedAttributes : IDisposable
{
    private readonly RowBuffer<ParsedAttribute> _rows = new();
    private readonly NameCache _names = new();

    /// <summary>Number of attributes so far.</summary>
    public int Count => _rows.Count;

    /// <summary>Some attributes one behind the other, until the next one is added.</summary>
    public ReadOnlySpan<ParsedAttribute> Slice(int first, int count) => _rows.Slice(first, count);

    /// <summary>Adds an attribute.</summary>
    public void Add(StringOrMemory name, StringOrMemory value) => _rows.Add(new ParsedAttribute(_names.Get(name.Memory), value.Memory));

    /// <summary>Adds one that is there already once more.</summary>
    public void AddAgain(int index) => _rows.Add(_rows[index]);

    /// <summary>Gives an attribute another value.</summary>
    public void Set(int index, StringOrMemory value) => _rows[index] = _rows[index] with { Value = value.Memory };

    public void Dispose() => _rows.Dispose();
}
