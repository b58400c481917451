using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The elements whose end is still to come, the root first (HTML standard, "the stack of open elements"). Rents its memory: dispose it.</summary>
internal sealed class OpenElements : IDisposable
{
    private readonly RowBuffer<OpenElement> _elements = new();

    /// <summary>How many elements of each tag of HTML are open: most questions are answered by it.</summary>
    private readonly int[] _counts = new int[TagTable.Count];

    /// <summary>Number of elements.</summary>
    public int Count => _elements.Count;

    /// <summary>The innermost element; there must be one.</summary>
    public ref readonly OpenElement Current => ref _elements[_elements.Count - 1];

    /// <summary>An element, the root first.</summary>
    public ref readonly OpenElement this[int index] => ref _elements[index];

    /// <summary>Whether an element of a tag is open, in scope or not.</summary>
    public bool HasAny(Tag tag) => _counts[(int)tag] > 0;

    /// <summary>Opens an element in the innermost one.</summary>
    public void Push(OpenElement element)
    {
        _elements.Add(element);
        Register(element, 1);
    }

    /// <summary>Opens an element in that of an index.</summary>
    public void Insert(int index, OpenElement element)
    {
        _elements.Insert(index, element);
        Register(element, 1);
    }

    /// <summary>Puts one element in the place of another one of the same tag.</summary>
    public void Replace(int index, int item) => _elements[index] = _elements[index] with { Item = item };

    /// <summary>Ends the innermost element.</summary>
    public void Pop() => RemoveAt(_elements.Count - 1);

    /// <summary>Ends an element, and none of those in it.</summary>
    public void RemoveAt(int index)
    {
        Register(_elements[index], -1);
        _elements.RemoveAt(index);
    }

    /// <summary>Ends the elements from an index on.</summary>
    public void PopFrom(int index)
    {
        while (_elements.Count > index)
        {
            Pop();
        }
    }

    /// <summary>Ends elements up to the innermost one with a trait, without it. The root has those that are asked for.</summary>
    public void PopTo(ElementTraits trait)
    {
        while (!(Current.Has(trait) && Current.IsHtml) && Count > 1)
        {
            Pop();
        }
    }

    /// <summary>Ends the elements that end without a tag (HTML standard, "generate implied end tags").</summary>
    /// <param name="except">One that does not.</param>
    public void PopImplied(Tag except = Tag.Unknown)
    {
        while (Current.Has(ElementTraits.ImpliedEnd) && !Current.Is(except))
        {
            Pop();
        }
    }

    /// <summary>Where an element is; -1 when it is not open.</summary>
    public int IndexOf(int item)
    {
        var index = _elements.Count - 1;
        while (index >= 0 && _elements[index].Item != item)
        {
            index--;
        }

        return index;
    }

    /// <summary>Where the innermost element of a tag is; -1 when none is open.</summary>
    public int LastIndexOf(Tag tag)
    {
        var index = HasAny(tag) ? _elements.Count - 1 : -1;
        while (index >= 0 && !_elements[index].Is(tag))
        {
            index--;
        }

        return index;
    }

    /// <summary>Whether an element of a tag is open, and none inside it that puts it out of scope.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="scope">What puts it out of scope.</param>
    public bool HasInScope(Tag tag, ElementTraits scope = ElementTraits.Scope) => LastIndexOf(tag) is var index and >= 0 && IsInScope(index, scope);

    /// <summary>Whether no element inside an open one puts it out of scope.</summary>
    /// <param name="index">Where the element is.</param>
    /// <param name="scope">What puts it out of scope.</param>
    public bool IsInScope(int index, ElementTraits scope = ElementTraits.Scope)
    {
        var inner = _elements.Count - 1;
        while (inner > index && !_elements[inner].Has(scope))
        {
            inner--;
        }

        return inner == index;
    }

    /// <summary>Ends the innermost element of a tag, with all in it, if it is in scope.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="scope">What puts it out of scope.</param>
    /// <returns>Whether it was.</returns>
    public bool Close(Tag tag, ElementTraits scope = ElementTraits.Scope)
    {
        if (LastIndexOf(tag) is not (var index and >= 0) || !IsInScope(index, scope))
        {
            return false;
        }

        PopFrom(index);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _elements.Dispose();

    private void Register(in OpenElement element, int change) => _counts[(int)element.Tag] += element.IsHtml ? change : 0;
}
