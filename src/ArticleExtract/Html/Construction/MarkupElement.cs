using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An item of the tree as those read it who walk over it.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Index">The item.</param>
internal readonly record struct MarkupElement(MarkupTree Tree, int Index)
{
    /// <summary>Whether there is one.</summary>
    public bool Exists => Index != MarkupTree.None;

    /// <summary>Whether it is an element.</summary>
    public bool IsElement => Item.Kind >= ItemKind.Html;

    /// <summary>Whether it is an element of SVG or MathML.</summary>
    public bool IsForeign => Item.Kind > ItemKind.Html;

    /// <inheritdoc cref="MarkupItem.Tag"/>
    public Tag Tag => Item.Tag;

    /// <summary>What it stands in.</summary>
    public MarkupElement Parent => new(Tree, Item.Parent);

    /// <summary>The first item in it.</summary>
    public MarkupElement FirstChild => new(Tree, Item.FirstChild);

    /// <summary>The item behind it, in the same element.</summary>
    public MarkupElement Next => new(Tree, Item.Next);

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> Text => Tree.Source.Of(new SourceRange(Item.Start, Item.Length));

    /// <summary>The attributes of an element.</summary>
    public ReadOnlySpan<MarkupAttribute> Attributes => Tree.Attributes.Slice(Item.Start, Item.Length);

    private ref readonly MarkupItem Item => ref Tree[Index];

    /// <summary>Finds an attribute.</summary>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="value">Its value, valid as long as the tree is.</param>
    /// <returns>Whether the element has it.</returns>
    public bool TryFind(string name, out ReadOnlySpan<char> value) => Tree.TryFind(Item.Start, Item.Length, name, out value);
}
