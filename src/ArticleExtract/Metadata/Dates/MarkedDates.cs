using ArticleExtract.Dates;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Dates;

/// <summary>Reads the dates of the elements that are marked as holding them.</summary>
internal static class MarkedDates
{
    /// <summary>An element with more text holds more than a date.</summary>
    private const int MaxLength = 80;

    /// <summary>The first date of a kind: by microdata, by a <c>time</c> element or a class name below the title, by a <c>time</c> above it.</summary>
    public static MetadataField<PartialDate>? Find(Page page, PageHead head, List<MarkedElement> marked, DateKind kind) =>
        Find(page, 0, marked, kind, MetadataSource.Microdata)
        ?? Find(page, head.Title, marked, kind, MetadataSource.TimeElement)
        ?? Find(page, head.Title, marked, kind, MetadataSource.Byline)
        ?? Find(page, 0, marked, kind, MetadataSource.TimeElement);

    private static MetadataField<PartialDate>? Find(Page page, int firstBlock, List<MarkedElement> marked, DateKind kind, MetadataSource source)
    {
        foreach (var element in marked)
        {
            if (element.Source == source
                && element.Holds(ElementMarks.Date)
                && MarkedElements.FindBlock(page, element.Element) is var block
                && block >= firstBlock
                && ReadKind(page, block, element) == kind
                && Read(element) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static DateKind ReadKind(Page page, int block, MarkedElement element)
    {
        if ((element.Marks & ElementMarks.Modified) != 0)
        {
            return DateKind.Modified;
        }

        return (element.Marks & ElementMarks.Published) != 0 ? DateKind.Published : ReadLabel(page, block, element.Element.Text);
    }

    /// <summary>What the label that stands before a date in its line says it is the date of.</summary>
    private static DateKind ReadLabel(Page page, int block, ReadOnlySpan<char> date)
    {
        if (block >= page.Blocks.Count || date.IsEmpty)
        {
            return DateKind.Unlabelled;
        }

        foreach (var credit in CreditLine.Read(page.Blocks[block].Text).Dates)
        {
            if (date.Contains(credit.Raw, StringComparison.Ordinal) || credit.Raw.AsSpan().Contains(date, StringComparison.Ordinal))
            {
                return credit.Kind;
            }
        }

        return DateKind.Unlabelled;
    }

    private static MetadataField<PartialDate>? Read(MarkedElement marked)
    {
        var element = marked.Element;
        return Parse(marked, element.TryGetAttribute("datetime", out string? machine) ? machine : null)
            ?? Parse(marked, element.TryGetAttribute("content", out string? content) ? content : null)
            ?? Parse(marked, element.Text.Length <= MaxLength ? element.Text.ToString() : null);
    }

    private static MetadataField<PartialDate>? Parse(MarkedElement marked, string? written)
    {
        var source = marked.Source == MetadataSource.Byline ? MetadataSource.HeadLine : marked.Source;
        return written is not null && DateReader.TryFind(written, out var date, out _) && date.Year is not null
            ? new MetadataField<PartialDate>(date, written, source, marked.Name)
            : null;
    }
}
