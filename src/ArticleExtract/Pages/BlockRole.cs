namespace ArticleExtract.Pages;

/// <summary>What a block is for: the verdict of the strategies.</summary>
public enum BlockRole
{
    /// <summary>No strategy has judged the block yet.</summary>
    Unassigned,

    /// <summary>Part of the article's body.</summary>
    MainContent,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The line that names the authors.</summary>
    Byline,

    /// <summary>A line that states when the page was published or modified.</summary>
    Date,

    /// <summary>A dateline on a line of its own: place, agency and date that open a story. It is part of the body.</summary>
    Dateline,

    /// <summary>The trail from the site's start to this page.</summary>
    Breadcrumb,

    /// <summary>A counter or a control for readers: likes, shares, views.</summary>
    Engagement,

    /// <summary>The label or an item of a link list.</summary>
    LinkList,

    /// <summary>What readers wrote below the article.</summary>
    Comment,

    /// <summary>Everything else: navigation, advertising, legal text.</summary>
    Boilerplate,
}
