using ArticleExtract.Metadata.Credits;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Marks;

/// <summary>The elements whose attributes say that they hold an author, a date or a breadcrumb trail, in page order.</summary>
/// <remarks>Microdata and relations are taken from the whole page; class names are many things to many sites and count in the head alone.</remarks>
internal static class MarkedElements
{
    private static readonly WordTable<ElementMarks> ItemProperties = new(
    [
        KeyValuePair.Create("author", ElementMarks.Author),
        KeyValuePair.Create("creator", ElementMarks.Author),
        KeyValuePair.Create("datePublished", ElementMarks.Date | ElementMarks.Published),
        KeyValuePair.Create("dateCreated", ElementMarks.Date | ElementMarks.Published),
        KeyValuePair.Create("dateModified", ElementMarks.Date | ElementMarks.Modified),
    ]);

    private static readonly string[] AuthorDirectories =
        ["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/contributor/", "/contributors/"];

    /// <summary>Finds the marked elements of a page.</summary>
    public static List<MarkedElement> Find(Page page, PageHead head)
    {
        var found = new List<MarkedElement>();
        var commentEnd = 0;
        for (var i = 0; i < page.ElementCount; i++)
        {
            var element = page.GetElement(i);
            var isInHead = head.Contains(element.BlockOfText);
            if (i >= commentEnd && IsComment(element))
            {
                commentEnd = element.End;
            }

            if (i >= commentEnd && Read(page, element, isInHead) is { Marks: not ElementMarks.None } marked)
            {
                found.Add(marked);
            }
        }

        return found;
    }

    /// <summary>Whether an element is a comment, an answer or a review by its microdata: its author and date are not the page's.</summary>
    private static bool IsComment(PageElement element) =>
        element.TryGetAttribute("itemtype", out ReadOnlySpan<char> type)
        && (type.EndsWith("/Comment") || type.EndsWith("/UserComments") || type.EndsWith("/Answer") || type.EndsWith("/Review"));

    private static MarkedElement Read(Page page, PageElement element, bool isInHead)
    {
        var marked = new MarkedElement(element, ElementMarks.None, MetadataSource.Byline, string.Empty);
        foreach (ref readonly var attribute in page.AttributesOf(element.Index))
        {
            var value = page.ValueOf(attribute);
            switch (attribute.Name)
            {
                case "itemprop" when ItemProperties.TryGetValue(value.Trim(), out var property):
                    return marked with { Marks = property, Source = MetadataSource.Microdata, Name = value.Trim().ToString() };
                case "itemtype" when value.EndsWith("/BreadcrumbList"):
                    return marked with { Marks = ElementMarks.Breadcrumb, Source = MetadataSource.Microdata, Name = "BreadcrumbList" };
                case "rel" when element.Tag == Tag.A && IsAuthorRelation(value):
                    marked = marked with { Marks = marked.Marks | ElementMarks.Author, Source = MetadataSource.Relation, Name = "rel=author" };
                    break;
                case "href" when isInHead && element.Tag == Tag.A && IsAuthorAddress(value):
                    marked = marked with { Marks = marked.Marks | ElementMarks.Author, Source = MetadataSource.Relation, Name = "author link" };
                    break;
                case "datetime" when element.Tag == Tag.Time && isInHead:
                    marked = marked with { Marks = marked.Marks | ElementMarks.Date, Source = MetadataSource.TimeElement, Name = "time" };
                    break;
                case "class" or "id" or "aria-label" or "data-testid" when isInHead:
                    marked = Merge(marked, ClassWords.Read(value), value);
                    break;
            }
        }

        return marked;
    }

    private static MarkedElement Merge(MarkedElement element, ElementMarks marks, ReadOnlySpan<char> value) => element with
    {
        Marks = element.Marks | marks,
        Name = element.Name.Length == 0 && marks != ElementMarks.None ? value.ToString() : element.Name,
    };

    /// <summary>Whether a link leads to the page of an author.</summary>
    private static bool IsAuthorAddress(ReadOnlySpan<char> href)
    {
        foreach (var directory in AuthorDirectories)
        {
            if (href.Contains(directory, StringComparison.OrdinalIgnoreCase) && !href.EndsWith(directory))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAuthorRelation(ReadOnlySpan<char> relations)
    {
        while (!relations.IsEmpty)
        {
            var space = relations.IndexOf(' ');
            var relation = space < 0 ? relations : relations[..space];
            if (relation.Equals("author", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            relations = space < 0 ? [] : relations[(space + 1)..];
        }

        return false;
    }
}
