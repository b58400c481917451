using ArticleExtract.Html.Construction;
using ArticleExtract.Pages;

namespace ArticleExtract.Html;

/// <summary>Reads what an element's attributes say about showing it, and which of them a page keeps.</summary>
internal static class ElementAttributes
{
    /// <summary>Finds an attribute.</summary>
    /// <returns>Its value; <see langword="null"/> when the element does not have it.</returns>
    public static ReadOnlyMemory<char>? Find(ParsedElement element, string name)
    {
        foreach (ref readonly var attribute in element.AttributeSpan)
        {
            if (attribute.Name.Memory.Span.SequenceEqual(name))
            {
                return attribute.Value.Memory;
            }
        }

        return null;
    }

    /// <summary>Whether a browser would not show the element, by its own attributes: style sheets are not read.</summary>
    public static bool IsHidden(ParsedElement element)
    {
        // A dialog is shown when a script opens it; text without script is an alternative to what is shown.
        if (element.Tag == Tag.Noscript || (element.Tag == Tag.Dialog && Find(element, "open") is null))
        {
            return true;
        }

        foreach (ref readonly var attribute in element.AttributeSpan)
        {
            var value = attribute.Value.Memory.Span;
            var hides = attribute.Name.Memory.Span switch
            {
                "hidden" => true,
                "aria-hidden" => value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
                "style" => InlineStyle.Hides(value),
                _ => false,
            };
            if (hides)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Copies the attributes a page keeps: all but presentation and behaviour.</summary>
    public static void CopyTo(PageBuilder page, ParsedElement element)
    {
        foreach (ref readonly var attribute in element.AttributeSpan)
        {
            var name = attribute.Name.Memory.Span;
            if (!name.StartsWith("on") && name is not ("style" or "srcset" or "sizes" or "d"))
            {
                page.AddAttribute(name, attribute.Value.Memory.Span);
            }
        }
    }
}
