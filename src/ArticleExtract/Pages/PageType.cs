namespace ArticleExtract.Pages;

/// <summary>What kind of page it is.</summary>
public enum PageType
{
    /// <summary>Nothing tells, or no type is likelier than all others together.</summary>
    Unknown,

    /// <summary>A story, a blog post, an essay.</summary>
    Article,

    /// <summary>A thread of posts, or a question with answers.</summary>
    Forum,

    /// <summary>One thing for sale.</summary>
    Product,

    /// <summary>A set of products.</summary>
    Collection,

    /// <summary>A set of entries that lead elsewhere.</summary>
    Listing,

    /// <summary>Reference or instructions.</summary>
    Documentation,

    /// <summary>What a business or an institution offers.</summary>
    Service,
}
