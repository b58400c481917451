using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>What AngleSharp's tree construction builds for us: something with a parent. By itself it has no content.</summary>
/// <remarks>Only what the construction asks for is kept; comments and document types are placed but say nothing.</remarks>
internal class ParsedItem : IConstructableNode, IConstructableNodeList
{
    private static readonly ParsedItem[] NoChildren = [];

    private ParsedItem[] _children = NoChildren;

    public ParsedItem? Parent { get; private set; }

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

    IConstructableNode IConstructableNodeList.this[int index] => _children[index];

    public ParsedItem ChildAt(int index) => _children[index];

    /// <summary>The position of a child; -1 when it is none.</summary>
    public int IndexOf(IConstructableNode child)
    {
        // What the construction looks for was added last more often than not.
        var index = ChildCount - 1;
        while (index >= 0 && !ReferenceEquals(_children[index], child))
        {
            index--;
        }

        return index;
    }

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
        while (ChildCount > 0)
        {
            _children[--ChildCount].Parent = null;
        }
    }

    public virtual void AddNode(IConstructableNode node) => Insert(ChildCount, (ParsedItem)node);

    public void InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (ParsedItem)childNode);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => Insert(ChildCount, new ParsedText(text));

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => Insert(idx, new ParsedText(text));

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        if (IndexOf(childNode) is var index and >= 0)
        {
            RemoveNode(index, childNode);
        }
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        _children[idx].Parent = null;
        ChildCount--;
        Array.Copy(_children, idx + 1, _children, idx, ChildCount - idx);
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() =>
        _children.Take(ChildCount).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => _children.Take(ChildCount).GetEnumerator();

    private void Insert(int index, ParsedItem child)
    {
        if (ChildCount == _children.Length)
        {
            Array.Resize(ref _children, Math.Max(2, ChildCount * 2));
        }

        Array.Copy(_children, index, _children, index + 1, ChildCount - index);
        _children[index] = child;
        ChildCount++;
        child.Parent = this;
    }
}
