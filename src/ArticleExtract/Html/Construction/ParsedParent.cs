using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>An item with children.</summary>
internal abstract class ParsedParent : ParsedItem
{
    private ParsedItem? _lastChild;
    private int _childCount;

    /// <summary>The first of its children, which are linked: what is misplaced is moved to and fro in constant time.</summary>
    public ParsedItem? FirstChild { get; private set; }

    public override int ChildCount => _childCount;

    public override void Clear()
    {
        while (FirstChild is { } child)
        {
            Unlink(child);
        }
    }

    public override void AddNode(IConstructableNode node) => InsertBefore(null, (ParsedItem)node);

    public override void InsertNode(int idx, IConstructableNode childNode) => InsertBefore(ChildAt(idx), (ParsedItem)childNode);

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertBefore(null, new ParsedText(text));

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertBefore(ChildAt(idx), new ParsedText(text));

    public override void RemoveChild(IConstructableNode childNode) => Unlink((ParsedItem)childNode);

    /// <summary>Adds a child in front of another one; behind all of them when there is none.</summary>
    public void InsertBefore(ParsedItem? next, ParsedItem child)
    {
        var previous = next is null ? _lastChild : next.Previous;
        (child.Parent, child.Previous, child.Next) = (this, previous, next);
        Link(previous, child);
        LinkBack(child, next);
        _childCount++;
    }

    /// <summary>Takes the first child out, which must be there.</summary>
    /// <returns>The next one, first from now on.</returns>
    public ParsedItem? TakeFirst()
    {
        Unlink(FirstChild!);
        return FirstChild;
    }

    public override IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = FirstChild; child is not null; child = child.Next)
        {
            yield return child;
        }
    }

    /// <summary>A child by its position; <see langword="null"/> behind the last one, which is what is asked for more often than not.</summary>
    protected override ParsedItem? ChildAt(int index)
    {
        if (index >= _childCount - 1)
        {
            return index < _childCount ? _lastChild : null;
        }

        var child = FirstChild;
        for (var i = 0; i < index; i++)
        {
            child = child!.Next;
        }

        return child;
    }

    private void Unlink(ParsedItem child)
    {
        if (child.Parent != this)
        {
            return;
        }

        Link(child.Previous, child.Next);
        LinkBack(child.Previous, child.Next);
        (child.Parent, child.Previous, child.Next) = (null, null, null);
        _childCount--;
    }

    private void Link(ParsedItem? previous, ParsedItem? child)
    {
        if (previous is null)
        {
            FirstChild = child;
        }
        else
        {
            previous.Next = child;
        }
    }

    private void LinkBack(ParsedItem? child, ParsedItem? next)
    {
        if (next is null)
        {
            _lastChild = child;
        }
        else
        {
            next.Previous = child;
        }
    }
}
