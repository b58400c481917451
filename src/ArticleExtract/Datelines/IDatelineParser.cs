using ArticleExtract.Pages;

namespace ArticleExtract.Datelines;

/// <summary>Reads the dateline of a story: the place, agency and date that open it.</summary>
/// <remarks>
/// An implementation looks at the blocks whose role is <see cref="BlockRole.MainContent"/> or <see cref="BlockRole.Dateline"/> and may give
/// a block that is nothing but a dateline the role <see cref="BlockRole.Dateline"/>, which keeps it in the body. It is shared between
/// threads, so it keeps nothing of a page.
/// </remarks>
public interface IDatelineParser
{
    /// <summary>Reads the datelines of a page whose blocks have their roles.</summary>
    /// <param name="annotations">The page and the role of each block.</param>
    /// <returns>The datelines in page order, the story's own first; empty when there is none.</returns>
    IReadOnlyList<Dateline> Parse(PageAnnotations annotations);
}
