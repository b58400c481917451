using ArticleExtract.Pages;

namespace ArticleExtract.Boilerplate;

/// <summary>Tells which elements of a page are sections of boilerplate or comments, by their tags and names.</summary>
/// <remarks>
/// A section that holds much of the page's prose is never one, whatever it is called: whole pages lie in a "content-with-sidebar". The
/// shares were measured on wcxb-dev and ml-dev. A flattened page has no elements, so every block is in no section.
/// </remarks>
internal sealed class Sections
{
    /// <summary>Share of the page's prose from which a section named as boilerplate is not taken for it.</summary>
    private const double MaxBoilerplateShare = 0.03;

    /// <summary>The same behind the body of a page that says it is an article: boxes about authors, newsletters and offers are longer than menus.</summary>
    private const double MaxShareBehindBody = 0.06;

    /// <summary>Share of the page's prose that stands before what is behind the body.</summary>
    private const double MinShareBefore = 0.5;

    /// <summary>The same for comments: they are longer, and on a forum they are the page.</summary>
    private const double MaxCommentShare = 0.2;

    /// <summary>The same on a page that says it is an article: its comments may be longer than the story.</summary>
    private const double MaxCommentShareOfArticle = 0.75;

    /// <summary>The same on a page that says it is a product, reviews included: buyers write more about it than the seller.</summary>
    private const double MaxCommentShareOfProduct = 0.9;

    private readonly PageType _pageType;
    private readonly BlockRole[] _roles;
    private readonly NamedElements _boilerplate;
    private readonly NamedElements _behindBody;
    private readonly NamedElements _comments;

    /// <summary>Reads the sections of a page.</summary>
    /// <param name="annotations">The page, and its type as far as known.</param>
    /// <param name="prose">Words of prose before each block, and behind the last.</param>
    public Sections(PageAnnotations annotations, ReadOnlySpan<int> prose)
    {
        var page = annotations.Page;
        _pageType = annotations.PageType;
        _roles = new BlockRole[page.ElementCount];
        _boilerplate = new NamedElements(page, SectionNames.Boilerplate);
        _behindBody = new NamedElements(page, SectionNames.BehindBody);
        _comments = new NamedElements(page, _pageType == PageType.Product ? SectionNames.CommentsAndReviews : SectionNames.Comments);
        for (var i = 0; i < _roles.Length; i++)
        {
            var element = page.GetElement(i);
            var outer = element.ParentIndex < 0 ? BlockRole.Unassigned : _roles[element.ParentIndex];
            _roles[i] = outer != BlockRole.Unassigned ? outer : RoleOf(element, prose);
        }
    }

    private double LargestCommentShare => _pageType switch
    {
        PageType.Article => MaxCommentShareOfArticle,
        PageType.Product => MaxCommentShareOfProduct,
        _ => MaxCommentShare,
    };

    /// <summary>The role a block has by where it lies; unassigned when its place says nothing.</summary>
    public BlockRole RoleOf(TextBlock block) => block.ElementIndex < 0 ? BlockRole.Unassigned : _roles[block.ElementIndex];

    private BlockRole RoleOf(PageElement element, ReadOnlySpan<int> prose)
    {
        if (element.Tag is Tag.Nav or Tag.Footer or Tag.Dialog or Tag.Select)
        {
            return BlockRole.Boilerplate;
        }

        if (element.Tag is Tag.Html or Tag.Body or Tag.Main or Tag.Article)
        {
            return BlockRole.Unassigned;
        }

        var share = Share(prose, element.FirstBlock, element.EndBlock);
        if (IsBoilerplate(element, share, Share(prose, 0, element.FirstBlock)))
        {
            return BlockRole.Boilerplate;
        }

        return share < LargestCommentShare && _comments.Contain(element.Index) ? BlockRole.Comment : BlockRole.Unassigned;
    }

    private bool IsBoilerplate(PageElement element, double share, double shareBefore)
    {
        var isBehindBody = _pageType == PageType.Article && shareBefore >= MinShareBefore;
        return share < (isBehindBody ? MaxShareBehindBody : MaxBoilerplateShare)
            && (element.Tag == Tag.Aside || _boilerplate.Contain(element.Index) || (isBehindBody && _behindBody.Contain(element.Index)));
    }

    private static double Share(ReadOnlySpan<int> prose, int first, int end) => (double)(prose[end] - prose[first]) / Math.Max(1, prose[^1]);
}
