using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.PageTypes;

/// <summary>Reads what a page is about from the types of its microdata items.</summary>
internal static class MicrodataTypes
{
    /// <summary>
    /// The schema.org type of the page as such, or else of the only outermost item that a page can be about: what has several lists them.
    /// </summary>
    public static string? Find(Page page, out PageType pageType)
    {
        string? subject = null;
        pageType = PageType.Unknown;
        var subjectEnd = 0;
        for (var i = 0; i < page.ElementCount; i++)
        {
            var element = page.GetElement(i);
            if (i < subjectEnd || ReadType(element) is not { } type)
            {
                continue;
            }

            if (SchemaTypes.IsWebPage(type, out var webPage) && webPage != PageType.Unknown)
            {
                pageType = webPage;
                return type;
            }

            if (SchemaTypes.IsSubject(type, out var found))
            {
                pageType = subject is null ? found : PageType.Unknown;
                subject ??= type;
                subjectEnd = element.End;
            }
        }

        return pageType == PageType.Unknown ? null : subject;
    }

    /// <summary>The first type of an item, without the address of the vocabulary.</summary>
    private static string? ReadType(PageElement element)
    {
        if (!element.TryGetAttribute("itemtype", out ReadOnlySpan<char> types))
        {
            return null;
        }

        types = types.Trim();
        var space = types.IndexOf(' ');
        var type = space < 0 ? types : types[..space];
        return type[(type.LastIndexOf('/') + 1)..].ToString();
    }
}
