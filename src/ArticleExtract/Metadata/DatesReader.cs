using ArticleExtract.Dates;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads when the page was published and modified: what it states outside its text first, then the credit lines near the title.</summary>
internal static class DatesReader
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.date",
        "parsely-pub-date", "sailthru.date", "cxenseparse:publishtime", "citation_publication_date", "citation_online_date", "citation_date",
        "published-date", "publish-date", "publish_date", "publishdate", "article:published", "ms.date", "publication_date", "pubdate", "ptime", "og:pubdate", "og:publish_date", "published", "published_time",
    ];

    /// <summary>When the page was made: better than nothing.</summary>
    private static readonly string[] CreatedMeta = ["datecreated", "dc.date.created", "dcterms.created", "created", "creation_date", "uploaddate"];

    private static readonly string[] ModifiedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "og:article:modified_time"];

    /// <summary>The date of publication; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadPublished(MetadataContext context, CreditLines credits, List<MarkedElement> marked) =>
        ReadStated(context, "datePublished", PublishedMeta)
        ?? MarkedDates.Find(context.Page, credits.Head, marked, DateKind.Published)
        ?? ReadCredit(credits.Dates, DateKind.Published)
        ?? MarkedDates.Find(context.Page, credits.Head, marked, DateKind.Unlabelled)
        ?? ReadUnlabelled(context.Page, credits, marked)
        ?? AddressDate.Read(context.Page.Url)
        ?? ReadStated(context, "dateCreated", CreatedMeta);

    /// <summary>The date of the last change; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadModified(MetadataContext context, CreditLines credits, List<MarkedElement> marked) =>
        ReadStated(context, "dateModified", ModifiedMeta)
        ?? MarkedDates.Find(context.Page, credits.Head, marked, DateKind.Modified)
        ?? ReadCredit(credits.Dates, DateKind.Modified);

    private static MetadataField<PartialDate>? ReadStated(MetadataContext context, string property, string[] metaNames)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            if (Parse(JsonLdValue.ReadText(subject, property), MetadataSource.JsonLd, property) is { } date)
            {
                return date;
            }
        }

        foreach (var name in metaNames)
        {
            if (Parse(context.Metadata.FindMeta(name), MetadataSource.Meta, name) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static MetadataField<PartialDate>? ReadCredit(IReadOnlyList<CreditDate> credits, DateKind kind)
    {
        foreach (var credit in credits)
        {
            if (credit.Kind == kind && credit.Value.Year is not null)
            {
                var source = credit.Label.Length > 0 ? MetadataSource.LabelledLine : MetadataSource.HeadLine;
                return new MetadataField<PartialDate>(credit.Value, credit.Raw, source, credit.Label);
            }
        }

        return null;
    }

    /// <summary>A bare date near the title is that of the publication, unless its element says that it is that of a change.</summary>
    private static MetadataField<PartialDate>? ReadUnlabelled(Page page, CreditLines credits, List<MarkedElement> marked)
    {
        var date = ReadCredit(credits.Dates, DateKind.Unlabelled);
        return date?.Value == MarkedDates.Find(page, credits.Head, marked, DateKind.Modified)?.Value ? null : date;
    }

    private static MetadataField<PartialDate>? Parse(string? written, MetadataSource source, string name) =>
        written is not null && DateReader.TryFind(written, out var date, out _) && date.Year is not null
            ? new MetadataField<PartialDate>(date, written, source, name)
            : null;
}
