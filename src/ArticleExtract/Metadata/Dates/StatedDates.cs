using ArticleExtract.Dates;
using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Metadata.Dates;

/// <summary>Reads the dates that a page states outside its text: JSON-LD, then <c>meta</c> elements.</summary>
internal static class StatedDates
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dc.date", "dcterms.issued",
        "dcterms.date", "parsely-pub-date", "sailthru.date", "cxenseparse:publishtime", "citation_publication_date", "citation_online_date",
        "citation_date", "published-date", "publish-date", "publish_date", "publishdate", "article:published", "ms.date",
        "publication_date",
        "pubdate", "ptime", "og:pubdate", "og:publish_date", "published", "published_time",
    ];

    private static readonly string[] CreatedMeta = ["datecreated", "dc.date.created", "dcterms.created", "created", "creation_date", "uploaddate"];

    private static readonly string[] ModifiedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "og:article:modified_time"];

    /// <summary>When the page was published.</summary>
    public static MetadataField<PartialDate>? FindPublished(MetadataContext context) => Find(context, "datePublished", PublishedMeta);

    /// <summary>When the page was made: better than no date of publication.</summary>
    public static MetadataField<PartialDate>? FindCreated(MetadataContext context) => Find(context, "dateCreated", CreatedMeta);

    /// <summary>When the page was last changed.</summary>
    public static MetadataField<PartialDate>? FindModified(MetadataContext context) => Find(context, "dateModified", ModifiedMeta);

    private static MetadataField<PartialDate>? Find(MetadataContext context, string property, string[] metaNames)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            if (Parse(context, JsonLdValue.ReadText(subject, property), MetadataSource.JsonLd, property) is { } date)
            {
                return date;
            }
        }

        foreach (var name in metaNames)
        {
            if (Parse(context, context.Metadata.FindMeta(name), MetadataSource.Meta, name) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static MetadataField<PartialDate>? Parse(MetadataContext context, string? written, MetadataSource source, string name) =>
        written is not null && DateReader.TryFind(written, out var date, out _, context.DayMonthOrder) && date.Year is not null
            ? new MetadataField<PartialDate>(date, written, source, name)
            : null;
}
