using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>A row of the tree: an element or a text, with its place among the others. Zero, the document's index, stands for none.</summary>
internal struct MarkupItem
{
    /// <summary>What it is.</summary>
    public ItemKind Kind;

    /// <summary>The name of an element as a number; <see cref="Tag.Unknown"/> for a custom or a foreign one, unless it is the root of a drawing or a formula.</summary>
    public Tag Tag;

    /// <summary>The name of an element in <see cref="MarkupNames"/>.</summary>
    public int Name;

    /// <summary>What it stands in.</summary>
    public int Parent;

    /// <summary>What stands before it in the same element.</summary>
    public int Previous;

    /// <summary>What stands behind it in the same element.</summary>
    public int Next;

    /// <summary>The first item in an element.</summary>
    public int FirstChild;

    /// <summary>The last item in an element.</summary>
    public int LastChild;

    /// <summary>The first attribute of an element, or where a text begins.</summary>
    public int Start;

    /// <summary>The number of attributes of an element, or of characters of a text.</summary>
    public int Length;
}
