using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads every metadata field of a page, each from its ranked sources.</summary>
internal static class MetadataReader
{
    /// <summary>Reads the fields, and gives the lines around the title their roles.</summary>
    public static ArticleMetadata Read(PageAnnotations annotations)
    {
        var context = new MetadataContext(annotations);
        PageTypeReader.Read(context);
        var title = TitleReader.Read(context);
        var credits = Credits.Read(context, title);
        return new ArticleMetadata
        {
            Title = title.Title,
            Authors = AuthorsReader.Read(context, credits.Authors),
            Published = DatesReader.ReadPublished(context, credits.Dates),
            Modified = DatesReader.ReadModified(context, credits.Dates),
            SiteName = ReadSiteName(context, title),
            Description = ReadDescription(context),
            Language = context.Language,
            Breadcrumbs = ReadBreadcrumbs(credits.Trail),
        };
    }

    private static MetadataField<string>? ReadSiteName(MetadataContext context, TitleReading title)
    {
        if (context.Site.Stated.Count > 0)
        {
            return context.Site.Stated[0];
        }

        var suffix = title.PageTitle.Suffix;
        return string.IsNullOrEmpty(suffix) ? null : new MetadataField<string>(suffix, suffix, MetadataSource.HeadLine, "title suffix");
    }

    private static MetadataField<string>? ReadDescription(MetadataContext context)
    {
        foreach (var name in (ReadOnlySpan<string>)["description", "og:description", "twitter:description"])
        {
            if (MetadataText.Clean(context.Metadata.FindMeta(name)) is { } description)
            {
                return new MetadataField<string>(description, description, MetadataSource.Meta, name);
            }
        }

        return null;
    }

    private static MetadataField<string>[] ReadBreadcrumbs(BreadcrumbTrail? trail) =>
        trail is null ? [] : trail.Crumbs.Select(crumb => new MetadataField<string>(crumb, crumb, MetadataSource.Breadcrumb, "line")).ToArray();
}
