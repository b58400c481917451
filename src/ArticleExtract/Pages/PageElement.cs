using System.Diagnostics.CodeAnalysis;
using ArticleExtract.Text;

namespace ArticleExtract.Pages;

/// <summary>An element of the markup. Flattened pages have none.</summary>
/// <remarks>A view of one row of the page's element table, which is in document order: copying it is free.</remarks>
public readonly struct PageElement : IEquatable<PageElement>
{
    internal const int NoElement = -1;

    private readonly Page _page;

    internal PageElement(Page page, int index)
    {
        _page = page;
        Index = index;
    }

    /// <summary>Position among the page's elements in document order, from 0.</summary>
    public int Index { get; }

    /// <summary>The element's name in lower case, such as <c>article</c>; empty for a name HTML does not know.</summary>
    public string Name => TagTable.NameOf(Record.Tag);

    /// <summary>The element that holds this one; <see langword="null"/> for the root.</summary>
    public PageElement? Parent => Record.Parent == NoElement ? null : new PageElement(_page, Record.Parent);

    /// <summary>Index of the first block that begins inside the element, or where one would stand.</summary>
    public int FirstBlock => Record.FirstBlock;

    /// <summary>Index just behind the last block that begins inside the element; <see cref="FirstBlock"/> when there is none.</summary>
    public int EndBlock => Record.EndBlock;

    /// <summary>The text inside the element, blocks separated by line ends; empty when it has none.</summary>
    public ReadOnlySpan<char> Text
    {
        get
        {
            var range = TextRange;
            return _page.Text.AsSpan(range.Start, range.Length);
        }
    }

    internal Tag Tag => Record.Tag;

    /// <summary>Index of the block the element's text begins in; inside a line that is the line, not the first block behind it.</summary>
    internal int BlockOfText
    {
        get
        {
            var next = FirstBlock;
            return next > 0 && Record.TextStart < _page.Record(next - 1).Range.End ? next - 1 : next;
        }
    }

    /// <summary>Where the element's text stands in the page's text, without white space around it.</summary>
    internal TextRange TextRange
    {
        get
        {
            ref readonly var record = ref Record;
            var text = _page.Text.AsSpan(record.TextStart, record.TextEnd - record.TextStart);
            var trimmed = text.TrimStart();
            return new TextRange(record.TextStart + text.Length - trimmed.Length, trimmed.TrimEnd().Length);
        }
    }

    internal int ParentIndex => Record.Parent;

    /// <summary>Index just behind the last descendant: the elements between are inside this one.</summary>
    internal int End => Record.End;

    private ref readonly ElementRecord Record => ref _page.ElementRecord(Index);

    /// <summary>Whether both are the same element of the same page.</summary>
    public static bool operator ==(PageElement left, PageElement right) => left.Equals(right);

    /// <summary>Whether the two are different elements.</summary>
    public static bool operator !=(PageElement left, PageElement right) => !left.Equals(right);

    /// <summary>Reads an attribute. Style, event handler and source-set attributes are not kept.</summary>
    /// <param name="name">The attribute's name in lower case.</param>
    /// <param name="value">Its value, entities decoded.</param>
    /// <returns>Whether the element has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetAttribute(string name, [NotNullWhen(true)] out string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = TryGetAttribute(name, out ReadOnlySpan<char> text);
        value = found ? text.ToString() : null;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(PageElement other) => ReferenceEquals(_page, other._page) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PageElement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_page, Index);

    /// <summary>The element's name in angle brackets.</summary>
    public override string ToString() => $"<{Name}>";

    internal bool TryGetAttribute(string name, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var attribute in _page.AttributesOf(Index))
        {
            if (attribute.Name == name)
            {
                value = _page.ValueOf(attribute);
                return true;
            }
        }

        value = default;
        return false;
    }
}
