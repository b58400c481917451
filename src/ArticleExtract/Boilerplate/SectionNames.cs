using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Words that sites name their sections by, in class and id attributes. They are matched whole: "nav" is not in "naval".</summary>
internal static class SectionNames
{
    private static readonly HashSet<string> BoilerplateNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline", "consent", "cookie", "cookies", "copyright",
        "disclaimer", "footer", "gdpr", "login", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager", "pagination",
        "popup", "promo", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "trending", "widget",
    };

    private static readonly HashSet<string> CommentNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "comment", "comments", "commentlist", "disqus", "respond",
    };

    /// <summary>Whether an element is named as navigation, advertising, sharing or the like.</summary>
    public static bool IsBoilerplate(PageElement element) => IsNamed(element, BoilerplateNames);

    /// <summary>Whether an element is named as the readers' comments.</summary>
    public static bool IsComments(PageElement element) => IsNamed(element, CommentNames);

    private static bool IsNamed(PageElement element, HashSet<string> names) =>
        (element.TryGetAttribute("class", out string? classes) && ContainsName(classes, names))
        || (element.TryGetAttribute("id", out string? id) && ContainsName(id, names));

    private static bool ContainsName(string value, HashSet<string> names)
    {
        foreach (var word in value.Split([' ', '-', '_', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (names.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
