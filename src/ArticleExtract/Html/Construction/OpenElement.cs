using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>An element whose end is still to come.</summary>
/// <param name="Item">The element in the tree.</param>
/// <param name="Name">Its name in <see cref="MarkupNames"/>.</param>
/// <param name="Kind">What it is an element of.</param>
/// <param name="Tag">Its tag; <see cref="Tag.Unknown"/> for foreign elements but roots.</param>
/// <param name="Traits">What tree construction decides by.</param>
internal readonly record struct OpenElement(int Item, int Name, ItemKind Kind, Tag Tag, ElementTraits Traits)
{
    /// <summary>Whether it is an element of HTML.</summary>
    public bool IsHtml => Kind == ItemKind.Html;

    /// <summary>Whether it is an element of HTML of this name.</summary>
    public bool Is(Tag tag) => Tag == tag && IsHtml;

    /// <summary>Whether it has a trait.</summary>
    public bool Has(ElementTraits trait) => (Traits & trait) != 0;

    /// <summary>An element of HTML in the tree, opened.</summary>
    public static OpenElement Of(MarkupTree tree, int item)
    {
        ref readonly var element = ref tree[item];
        return new OpenElement(item, element.Name, ItemKind.Html, element.Tag, TraitTable.Of(element.Tag));
    }
}
