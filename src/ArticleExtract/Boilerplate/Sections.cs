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

    /// <summary>The same for comments: they are longer, and on a forum they are the page.</summary>
    private const double MaxCommentShare = 0.2;

    private readonly BlockRole[] _roles;

    private Sections(BlockRole[] roles) => _roles = roles;

    /// <summary>Reads the sections of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="prose">Words of prose before each block, and behind the last.</param>
    public static Sections Read(Page page, ReadOnlySpan<int> prose)
    {
        var roles = new BlockRole[page.ElementCount];
        for (var i = 0; i < roles.Length; i++)
        {
            var element = page.GetElement(i);
            var outer = element.ParentIndex < 0 ? BlockRole.Unassigned : roles[element.ParentIndex];
            roles[i] = outer != BlockRole.Unassigned ? outer : RoleOf(element, ShareOf(element, prose));
        }

        return new Sections(roles);
    }

    /// <summary>The role a block has by where it lies; unassigned when its place says nothing.</summary>
    public BlockRole RoleOf(TextBlock block) => block.ElementIndex < 0 ? BlockRole.Unassigned : _roles[block.ElementIndex];

    private static BlockRole RoleOf(PageElement element, double proseShare)
    {
        if (element.Tag is Tag.Nav or Tag.Footer or Tag.Dialog or Tag.Select)
        {
            return BlockRole.Boilerplate;
        }

        if (element.Tag is Tag.Html or Tag.Body or Tag.Main or Tag.Article)
        {
            return BlockRole.Unassigned;
        }

        if (proseShare < MaxBoilerplateShare && (element.Tag == Tag.Aside || SectionNames.IsBoilerplate(element)))
        {
            return BlockRole.Boilerplate;
        }

        return proseShare < MaxCommentShare && SectionNames.IsComments(element) ? BlockRole.Comment : BlockRole.Unassigned;
    }

    private static double ShareOf(PageElement element, ReadOnlySpan<int> prose) =>
        (double)(prose[element.EndBlock] - prose[element.FirstBlock]) / Math.Max(1, prose[^1]);
}
