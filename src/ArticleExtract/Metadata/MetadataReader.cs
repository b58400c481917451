using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads every metadata field of a page, each from its ranked sources.</summary>
internal static class MetadataReader
{
    public static ArticleMetadata Read(PageAnnotations annotations)
    {
        var page = annotations.Page;
        return page.Metadata.PageTitle is { } title
            ? new ArticleMetadata { Title = new MetadataField<string>(title, title, MetadataSource.PageTitle, "title") }
            : ArticleMetadata.None;
    }
}
