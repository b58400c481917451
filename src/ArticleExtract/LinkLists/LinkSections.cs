using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Tells which elements lie in navigation, a sidebar, a footer, or a section that is named as a link list.</summary>
internal static class LinkSections
{
    /// <summary>Share of the page's running text from which a section is the page, whatever its name.</summary>
    private const double MaxProseShare = 0.1;

    private static readonly WordSet Names = new(
    [
        "related", "recommended", "recommendation", "recommendations", "recommend", "trending", "popular", "mostpopular", "mostread", "sidebar", "nav", "navbar", "navigation", "menu", "submenu",
        "footer", "breadcrumb", "breadcrumbs", "pagination", "pager", "readmore", "readnext", "upnext", "outbrain", "taboola", "relatedposts", "relatedarticles", "blogroll",
        "tagcloud", "sitemap",
    ]);

    private static readonly (WordSet Names, LinkListKind Kind)[] KindNames =
    [
        (new WordSet("related relatedposts relatedarticles readmore readnext upnext"), LinkListKind.Related),
        (new WordSet("recommended recommendation recommendations recommend outbrain taboola"), LinkListKind.Recommended),
        (new WordSet("trending popular mostpopular mostread"), LinkListKind.MostRead),
        (new WordSet("latest recent recentposts"), LinkListKind.Latest),
        (new WordSet("tags tagcloud taglist"), LinkListKind.Tags),
        (new WordSet("breadcrumb breadcrumbs"), LinkListKind.Breadcrumb),
        (new WordSet("nav navbar navigation menu submenu footer pagination pager sitemap blogroll"), LinkListKind.Navigation),
    ];

    /// <summary>For each element whether it, or one around it, is such a section.</summary>
    public static bool[] Read(Page page, PageShape shape)
    {
        var sections = new bool[page.ElementCount];
        for (var i = 0; i < sections.Length; i++)
        {
            var element = page.GetElement(i);
            sections[i] = (element.ParentIndex >= 0 && sections[element.ParentIndex])
                || (IsNamed(element) && shape.ProseShare(element.FirstBlock, element.EndBlock) < MaxProseShare);
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

    private static bool IsNamed(PageElement element) => element.Tag switch
    {
        Tag.Nav or Tag.Footer or Tag.Aside => true,
        Tag.Html or Tag.Body or Tag.Main or Tag.Article or Tag.A => false,
        _ => ElementNames.ContainWord(element, Names),
    };
}
