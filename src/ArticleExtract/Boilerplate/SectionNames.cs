using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Words that sites name their sections by, in class and id attributes.</summary>
internal static class SectionNames
{
    private static readonly WordSet BoilerplateNames = new(
    [
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline", "consent", "cookie", "cookies", "copyright",
        "disclaimer", "footer", "gdpr", "login", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager", "pagination",
        "popup", "promo", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "trending", "widget",
    ]);

    private static readonly WordSet CommentNames = new(["comment", "comments", "commentlist", "disqus", "respond"]);

    /// <summary>Whether an element is named as navigation, advertising, sharing or the like.</summary>
    public static bool IsBoilerplate(PageElement element) => ElementNames.ContainWord(element, BoilerplateNames);

    /// <summary>Whether an element is named as what stands behind a body: about the author, offers, the next story.</summary>
    public static bool IsBehindBody(PageElement element) => ElementNames.ContainWord(element, BehindBodyNames);

    /// <summary>Whether an element is named as the readers' comments.</summary>
    public static bool IsComments(PageElement element) => ElementNames.ContainWord(element, CommentNames);

    /// <summary>Names of what stands behind a body; before it they name parts of its head.</summary>
    private static readonly WordSet BehindBodyNames = new(
    [
        "author", "authors", "authorbox", "bio", "biography", "profile", "contributor", "contributors", "writer", "autor", "auteur", "autore", "autorin", "tags", "tag", "keywords",
        "offer", "offers", "cta", "donate", "donation", "support", "membership", "member", "paywall", "next", "prev", "previous", "upnext", "readmore", "readnext", "more", "recirculation", "recirc",
        "outbrain", "taboola", "polecane", "empfehlungen", "teaser", "teasers", "correction", "license", "rights", "legal", "credits", "contact",
    ]);
}
