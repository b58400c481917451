using System.Collections.Frozen;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.PageTypes;

/// <summary>The kinds of page that OpenGraph types make.</summary>
internal static class OpenGraphTypes
{
    private static readonly FrozenDictionary<string, PageType> PageTypes = new Dictionary<string, PageType>
    {
        ["article"] = PageType.Article,
        ["og:article"] = PageType.Article,
        ["blog"] = PageType.Article,
        ["news"] = PageType.Article,
        ["product"] = PageType.Product,
        ["og:product"] = PageType.Product,
        ["product.item"] = PageType.Product,
        ["product.group"] = PageType.Collection,
        ["product:group"] = PageType.Collection,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of page; <see cref="PageType.Unknown"/> for types such as <c>website</c>, which every page can have.</summary>
    public static PageType Find(string type) => PageTypes.GetValueOrDefault(type);
}
