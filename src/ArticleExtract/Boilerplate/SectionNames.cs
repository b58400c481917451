using System.Buffers;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Words that sites name their sections by, in class and id attributes. They are matched whole: "nav" is not in "naval".</summary>
internal static class SectionNames
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -_\t\n\r");

    private static readonly WordTable<bool> BoilerplateNames = MakeTable(
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline", "consent", "cookie", "cookies", "copyright",
        "disclaimer", "footer", "gdpr", "login", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager", "pagination",
        "popup", "promo", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "trending", "widget");

    private static readonly WordTable<bool> CommentNames = MakeTable("comment", "comments", "commentlist", "disqus", "respond");

    /// <summary>Whether an element is named as navigation, advertising, sharing or the like.</summary>
    public static bool IsBoilerplate(PageElement element) => IsNamed(element, BoilerplateNames);

    /// <summary>Whether an element is named as the readers' comments.</summary>
    public static bool IsComments(PageElement element) => IsNamed(element, CommentNames);

    private static WordTable<bool> MakeTable(params string[] names) => new([.. names.Select(name => KeyValuePair.Create(name, true))]);

    private static bool IsNamed(PageElement element, WordTable<bool> names) => HasName(element, "class", names) || HasName(element, "id", names);

    private static bool HasName(PageElement element, string attribute, WordTable<bool> names) =>
        element.TryGetAttribute(attribute, out ReadOnlySpan<char> value) && ContainsName(value, names);

    private static bool ContainsName(ReadOnlySpan<char> value, WordTable<bool> names)
    {
        while (!value.IsEmpty)
        {
            var end = value.IndexOfAny(Separators);
            if (names.Contains(end < 0 ? value : value[..end]))
            {
                return true;
            }

            value = end < 0 ? [] : value[(end + 1)..];
        }

        return false;
    }
}
