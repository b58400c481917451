using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads every metadata field of a page, each from its ranked sources.</summary>
internal static class MetadataReader
{
    /// <summary>
    /// Reads the fields, gives the lines around the title their roles, and notes what the dateline parser wants: the date of publication and the
    /// stated dateline.
    /// </summary>
    public static ArticleMetadata Read(PageAnnotations annotations)
    {
        var context = new MetadataContext(annotations);
        PageTypeReader.Read(context);
        annotations.StatedDateline = StatedDatelineReader.Read(context);
        var title = TitleReader.Read(context);
        var credits = CreditLines.Read(context, title);
        var marked = MarkedElements.Find(context.Page, credits.Head);
        var metadata = new ArticleMetadata
        {
            Title = title.Title,
            Authors = AuthorsReader.Read(context, credits, marked),
            Published = DatesReader.ReadPublished(context, credits, marked),
            Modified = DatesReader.ReadModified(context, credits, marked),
            SiteName = SiteNameReader.Read(context, title),
            Description = DescriptionReader.Read(context),
            Language = context.Language,
            Breadcrumbs = BreadcrumbReader.Read(context, credits, marked, title.Title?.Value),
        };
        AuthorLines.Assign(annotations, credits.Head, metadata.Authors);
        annotations.Published = metadata.Published?.Value;
        return metadata;
    }
}
