namespace ArticleExtract.LinkLists;

/// <summary>What a link list offers, as its label or the name of its element tells.</summary>
public enum LinkListKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Stories on the same matter: Related articles, Read more.</summary>
    Related,

    /// <summary>What others read: Most read, Trending, Ranking.</summary>
    MostRead,

    /// <summary>What the site suggests: Recommended for you, Don't miss.</summary>
    Recommended,

    /// <summary>What is new: Latest news, Recent posts.</summary>
    Latest,

    /// <summary>The way around the site: menus, footers, page numbers.</summary>
    Navigation,

    /// <summary>The topics of the page, or of the site.</summary>
    Tags,

    /// <summary>The trail from the site's start to the page.</summary>
    Breadcrumb,
}
