using ArticleExtract.Dates;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Dates;
using ArticleExtract.Metadata.Marks;

namespace ArticleExtract.Metadata;

/// <summary>Reads when the page was published and when it was last changed.</summary>
internal static class DatesReader
{
    /// <summary>The date of publication; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadPublished(MetadataContext context, CreditLines credits, List<MarkedElement> marked) =>
        StatedDates.FindPublished(context)
        ?? MarkedDates.Find(context, credits, marked, DateKind.Published)
        ?? FindCredit(credits, DateKind.Published)
        ?? MarkedDates.Find(context, credits, marked, DateKind.Unlabelled)
        ?? FindBareCredit(context, credits, marked)
        ?? LabelledDates.FindOnly(context)
        ?? AddressDate.Read(context.Page.Url)
        ?? StatedDates.FindCreated(context);

    /// <summary>The date of the last change; <see langword="null"/> when none is stated.</summary>
    public static MetadataField<PartialDate>? ReadModified(MetadataContext context, CreditLines credits, List<MarkedElement> marked) =>
        StatedDates.FindModified(context)
        ?? MarkedDates.Find(context, credits, marked, DateKind.Modified)
        ?? FindCredit(credits, DateKind.Modified);

    private static MetadataField<PartialDate>? FindCredit(CreditLines credits, DateKind kind)
    {
        foreach (var credit in credits.Dates)
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
    private static MetadataField<PartialDate>? FindBareCredit(MetadataContext context, CreditLines credits, List<MarkedElement> marked)
    {
        var date = FindCredit(credits, DateKind.Unlabelled);
        return date?.Value == MarkedDates.Find(context, credits, marked, DateKind.Modified)?.Value ? null : date;
    }
}
