using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Reads what an element's attributes say about showing it, and which of them a page keeps.</summary>
internal static class ElementAttributes
{
    /// <summary>Whether a script is data in JSON-LD: the only one whose text is read.</summary>
    public static bool IsJsonLd(MarkupElement script) =>
        script.TryFind("type", out var type) && type.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a browser does not show elements of this name.</summary>
    /// <remarks>A dialog is shown when a script opens it; text without script is an alternative to what is shown.</remarks>
    public static bool IsHiddenByName(MarkupElement element) =>
        element.Tag == Tag.Noscript || (element.Tag == Tag.Dialog && !element.TryFind("open", out _));

    /// <summary>Copies the attributes a page keeps: all but presentation and behaviour.</summary>
    /// <returns>Whether a browser would not show the element, by its attributes: style sheets are not read.</returns>
    public static bool CopyTo(PageBuilder page, MarkupElement element)
    {
        var isHidden = false;
        foreach (ref readonly var attribute in element.Attributes)
        {
            var name = element.Tree.Names[attribute.Name];
            var value = element.Tree.Source.Of(attribute.Value);
            switch (name)
            {
                case "style":
                    isHidden |= InlineStyle.Hides(value);
                    break;
                case "srcset" or "sizes" or "d" or ['o', 'n', ..]:
                    break;
                default:
                    isHidden |= Hides(name, value);
                    page.AddAttribute(name, value);
                    break;
            }
        }

        return isHidden;
    }

    private static bool Hides(string name, ReadOnlySpan<char> value) =>
        name is "hidden" || (name is "aria-hidden" && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase));
}
