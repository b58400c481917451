using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate;

/// <summary>Words that sites name their sections by, in class and id attributes.</summary>
internal static class SectionNames
{
    private static readonly string[] CommentNames = ["comment", "comments", "commentlist", "disqus", "respond"];

    /// <summary>Names of navigation, advertising, sharing or the like.</summary>
    public static readonly WordSet Boilerplate = new(
    [
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline", "consent", "cookie", "cookies", "copyright",
        "disclaimer", "footer", "gdpr", "login", "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pager", "pagination",
        "popup", "promo", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "trending", "widget",
    ]);

    /// <summary>Names of the readers' comments.</summary>
    public static readonly WordSet Comments = new(CommentNames);

    /// <summary>
    /// The same, and names of what buyers say of a product. Of the words of such sections 8% are main content on the pages of wcxb-dev that say they are a
    /// product, 90% on those that say they are an article.
    /// </summary>
    public static readonly WordSet CommentsAndReviews = new([.. CommentNames, "review", "reviews"]);

    /// <summary>Names of what stands behind a body: about the author, offers, the next story; before it they name parts of its head.</summary>
    public static readonly WordSet BehindBody = new(
    [
        "author", "authors", "authorbox", "bio", "biography", "profile", "contributor", "contributors", "writer", "autor", "auteur", "autore", "autorin", "tags", "tag", "keywords",
        "offer", "offers", "cta", "donate", "donation", "support", "membership", "member", "paywall", "next", "prev", "previous", "upnext", "readmore", "readnext", "more", "recirculation", "recirc",
        "outbrain", "taboola", "polecane", "empfehlungen", "teaser", "teasers", "correction", "license", "rights", "legal", "credits", "contact",
    ]);
}
