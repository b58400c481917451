using ArticleExtract.Dates;

namespace ArticleExtract.Metadata;

/// <summary>Reads when the page was published and modified: what it states outside its text first, then the credit lines near the title.</summary>
internal static class DatesReader
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "publish-date", "publish_date", "pubdate", "og:pubdate",
    ];

    private static readonly string[] ModifiedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "og:article:modified_time"];

    /// <summary>The date of publication; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadPublished(MetadataContext context, IReadOnlyList<CreditDate> credits) =>
        ReadStated(context, "datePublished", PublishedMeta)
        ?? ReadCredit(credits, DateKind.Published)
        ?? ReadCredit(credits, DateKind.Unlabelled);

    /// <summary>The date of the last change; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadModified(MetadataContext context, IReadOnlyList<CreditDate> credits) =>
        ReadStated(context, "dateModified", ModifiedMeta) ?? ReadCredit(credits, DateKind.Modified);

    private static MetadataField<PartialDate>? ReadStated(MetadataContext context, string property, string[] metaNames)
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

    private static MetadataField<PartialDate>? Parse(MetadataContext context, string? written, MetadataSource source, string name) =>
        written is not null && DateReader.TryFind(written, out var date, out _, context.DayMonthOrder) && date.Year is not null
            ? new MetadataField<PartialDate>(date, written, source, name)
            : null;
}
