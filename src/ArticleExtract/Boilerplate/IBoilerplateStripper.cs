using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells the article's body from everything else on a page.</summary>
/// <remarks>
/// An implementation gives every block that is still unassigned a role, may overrule earlier ones, and sets
/// <see cref="PageAnnotations.Confidence"/>; it may set <see cref="PageAnnotations.PageType"/> where it knows better than the page. It is shared between threads, so it keeps nothing of a page.
/// </remarks>
public interface IBoilerplateStripper
{
    /// <summary>Gives every block of the page a role.</summary>
    /// <param name="annotations">The page, and what is known of it so far: title, byline, dates, breadcrumbs, link lists.</param>
    void Strip(PageAnnotations annotations);
}
