using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>What AngleSharp's tree construction builds for us: something with a parent. By itself it has no content.</summary>
/// <remarks>Only what the construction asks for is kept; comments and document types are placed but say nothing.</remarks>
internal class ParsedItem : IConstructableNode, IConstructableNodeList
{
    private ParsedItem? _previous;
    private ParsedItem? _lastChild;

    public ParsedItem? Parent { get; private set; }

    /// <summary>The first of its children, which are linked: what is misplaced is moved to and fro in constant time.</summary>
    public ParsedItem? FirstChild { get; private set; }

    /// <summary>The next child of its parent.</summary>
    public ParsedItem? Next { get; private set; }

    public int ChildCount { get; private set; }

    public virtual StringOrMemory NodeName => StringOrMemory.Empty;

    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (ParsedItem?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => ChildCount;

    IConstructableNode IConstructableNodeList.this[int index] => ChildAt(index)!;

    public bool IsInside(ParsedItem ancestor)
    {
        var parent = Parent;
        while (parent is not null && parent != ancestor)
        {
            parent = parent.Parent;
        }

        return parent is not null;
    }

    public void Clear()
    {
        while (FirstChild is { } child)
        {
            Unlink(child);
        }
    }

    public virtual void AddNode(IConstructableNode node) => InsertBefore(null, (ParsedItem)node);

    public void InsertNode(int idx, IConstructableNode childNode) => InsertBefore(ChildAt(idx), (ParsedItem)childNode);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertBefore(null, new ParsedText(text));

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertBefore(ChildAt(idx), new ParsedText(text));

    public void RemoveFromParent() => Parent?.Unlink(this);

    public void RemoveChild(IConstructableNode childNode) => Unlink((ParsedItem)childNode);

    public void RemoveNode(int idx, IConstructableNode childNode) => Unlink((ParsedItem)childNode);

    /// <summary>Adds a child in front of another one; behind all of them when there is none.</summary>
    public void InsertBefore(ParsedItem? next, ParsedItem child)
    {
        var previous = next is null ? _lastChild : next._previous;
        (child.Parent, child._previous, child.Next) = (this, previous, next);
        Link(previous, child);
        LinkBack(child, next);
        ChildCount++;
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (var child = FirstChild; child is not null; child = child.Next)
        {
            yield return child;
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private void Unlink(ParsedItem child)
    {
        if (child.Parent != this)
        {
            return;
        }

        Link(child._previous, child.Next);
        LinkBack(child._previous, child.Next);
        (child.Parent, child._previous, child.Next) = (null, null, null);
        ChildCount--;
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
            next._previous = child;
        }
    }

    /// <summary>A child by its position; <see langword="null"/> behind the last one, which is what is asked for more often than not.</summary>
    private ParsedItem? ChildAt(int index)
    {
        if (index >= ChildCount - 1)
        {
            return index < ChildCount ? _lastChild : null;
        }

        var child = FirstChild;
        for (var i = 0; i < index; i++)
        {
            child = child!.Next;
        }

        return child;
    }
}
