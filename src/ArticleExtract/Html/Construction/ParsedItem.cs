using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace ArticleExtract.Html.Construction;

/// <summary>What AngleSharp's tree construction builds for us: something with a parent. By itself it has no content.</summary>
/// <remarks>
/// Only what the construction asks for is kept; comments and document types are placed but say nothing. Half of the items of a page are texts: what
/// only elements have is in <see cref="ParsedParent"/>.
/// </remarks>
internal class ParsedItem : IConstructableNode, IConstructableNodeList
{
    public ParsedParent? Parent { get; set; }

    /// <summary>The next child of its parent, which alone sets it.</summary>
    public ParsedItem? Next { get; set; }

    /// <summary>The child of its parent before it, set by the parent.</summary>
    public ParsedItem? Previous { get; set; }

    public virtual StringOrMemory NodeName => StringOrMemory.Empty;

    public virtual NodeFlags Flags => NodeFlags.None;

    public virtual int ChildCount => 0;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (ParsedParent?)value;
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

    public virtual void Clear()
    {
    }

    public virtual void AddNode(IConstructableNode node)
    {
    }

    public virtual void InsertNode(int idx, IConstructableNode childNode)
    {
    }

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public virtual void RemoveChild(IConstructableNode childNode)
    {
    }

    public void RemoveNode(int idx, IConstructableNode childNode) => RemoveChild(childNode);

    public virtual IEnumerator<IConstructableNode> GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A child by its position; <see langword="null"/> behind the last one.</summary>
    protected virtual ParsedItem? ChildAt(int index) => null;
}
