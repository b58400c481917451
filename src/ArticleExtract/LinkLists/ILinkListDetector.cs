using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Finds the lists of links on a page: related stories, rankings, recommendations, navigation.</summary>
/// <remarks>
/// An implementation gives the blocks of a list the role <see cref="BlockRole.LinkList"/> through the annotations and returns the
/// lists in page order. A breadcrumb trail has its role by then and keeps it. It is shared between threads, so it keeps nothing of a page.
/// </remarks>
public interface ILinkListDetector
{
    /// <summary>Finds the link lists of a page.</summary>
    /// <param name="annotations">The page, and what is known of it so far: title, byline, dates and breadcrumbs.</param>
    /// <returns>The lists in page order; empty when there is none.</returns>
    IReadOnlyList<LinkList> Detect(PageAnnotations annotations);
}
