using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Tells which elements lie in navigation, a sidebar, a footer, or a section that is named as a link list.</summary>
internal static class LinkSections
{
    /// <summary>Share of the page's running text from which a section is the page, whatever its name.</summary>
    private const double MaxProseShare = 0.1;

    private const string Related = "related relatedposts relatedarticles readmore readnext upnext";
    private const string Recommended = "recommended recommendation recommendations recommend outbrain taboola";
    private const string MostRead = "trending popular mostpopular mostread";
    private const string TagCloud = "tagcloud";
    private const string Breadcrumb = "breadcrumb breadcrumbs";
    private const string Navigation = "nav navbar navigation menu submenu footer pagination pager sitemap blogroll";

    /// <summary>Names of sections that hold nothing but links. What is latest, or has tags, may be the article's own.</summary>
    private static readonly WordSet Names = new($"{Related} {Recommended} {MostRead} {TagCloud} {Breadcrumb} {Navigation} sidebar");

    private static readonly (WordSet Names, LinkListKind Kind)[] KindNames =
    [
        (new WordSet(Related), LinkListKind.Related),
        (new WordSet(Recommended), LinkListKind.Recommended),
        (new WordSet(MostRead), LinkListKind.MostRead),
        (new WordSet("latest recent recentposts"), LinkListKind.Latest),
        (new WordSet($"{TagCloud} tags taglist"), LinkListKind.Tags),
        (new WordSet(Breadcrumb), LinkListKind.Breadcrumb),
        (new WordSet(Navigation), LinkListKind.Navigation),
    ];

    /// <summary>For each element whether it, or one around it, is such a section.</summary>
    public static bool[] Read(Page page, PageShape shape)
    {
        var sections = new bool[page.ElementCount];
        var named = new NamedElements(page, Names);
        for (var i = 0; i < sections.Length; i++)
        {
            var element = page.GetElement(i);
            sections[i] = (element.ParentIndex >= 0 && sections[element.ParentIndex])
                || (IsNamed(element, named) && shape.ProseShare(element.FirstBlock, element.EndBlock) < MaxProseShare);
        }

        return sections;
    }

    /// <summary>What the innermost element around a list that is named for a kind, itself included, says of it.</summary>
    public static LinkListKind KindOf(PageElement element)
    {
        for (PageElement? around = element; around is { Tag: not (Tag.Article or Tag.Main or Tag.Body) } section; around = section.Parent)
        {
            foreach (var (names, kind) in KindNames)
            {
                if (ElementNames.ContainWord(section, names))
                {
                    return kind;
                }
            }

            if (section.Tag is Tag.Nav or Tag.Footer)
            {
                return LinkListKind.Navigation;
            }
        }

        return LinkListKind.Unknown;
    }

    private static bool IsNamed(PageElement element, NamedElements named) => element.Tag switch
    {
        Tag.Nav or Tag.Footer or Tag.Aside => true,
        Tag.Html or Tag.Body or Tag.Main or Tag.Article or Tag.A => false,
        _ => named.Contain(element.Index),
    };
}
