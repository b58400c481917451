using ArticleExtract.Dates;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;

namespace ArticleExtract.Metadata.Dates;

/// <summary>Reads the dates of the elements that are marked as holding them.</summary>
internal static class MarkedDates
{
    /// <summary>An element with more text holds more than a date.</summary>
    private const int MaxLength = 80;

    /// <summary>The first date of a kind: by microdata, by a <c>time</c> element or a class name below the title, by a <c>time</c> above it.</summary>
    public static MetadataField<PartialDate>? Find(MetadataContext context, CreditLines credits, List<MarkedElement> marked, DateKind kind)
    {
        var title = credits.Head.Anchor;
        return First(0, MetadataSource.Microdata)
            ?? First(title, MetadataSource.TimeElement)
            ?? First(title, MetadataSource.Byline)
            ?? First(0, MetadataSource.TimeElement);

        MetadataField<PartialDate>? First(int firstBlock, MetadataSource source)
        {
            foreach (var element in marked)
            {
                if (element.Source == source
                    && element.Holds(ElementMarks.Date)
                    && element.Element.BlockOfText >= firstBlock
                    && KindOf(element, credits) == kind
                    && Read(element, context.DayMonthOrder) is { } date)
                {
                    return date;
                }
            }

            return null;
        }
    }

    /// <summary>What the element's attributes or the label before its text say it is the date of.</summary>
    private static DateKind KindOf(MarkedElement element, CreditLines credits)
    {
        if ((element.Marks & ElementMarks.Modified) != 0)
        {
            return DateKind.Modified;
        }

        return (element.Marks & ElementMarks.Published) != 0 ? DateKind.Published : KindOf(element.Element.Text, credits.Dates);
    }

    private static DateKind KindOf(ReadOnlySpan<char> date, IReadOnlyList<CreditDate> credits)
    {
        foreach (var credit in credits)
        {
            var isSame = !date.IsEmpty
                && (date.Contains(credit.Raw, StringComparison.Ordinal) || credit.Raw.AsSpan().Contains(date, StringComparison.Ordinal));
            if (isSame)
            {
                return credit.Kind;
            }
        }

        return DateKind.Unlabelled;
    }

    private static MetadataField<PartialDate>? Read(MarkedElement marked, DayMonthOrder order)
    {
        var element = marked.Element;
        return Parse(marked, element.TryGetAttribute("datetime", out string? machine) ? machine : null, order)
            ?? Parse(marked, element.TryGetAttribute("content", out string? content) ? content : null, order)
            ?? Parse(marked, element.Text.Length <= MaxLength ? element.Text.ToString() : null, order);
    }

    private static MetadataField<PartialDate>? Parse(MarkedElement marked, string? written, DayMonthOrder order)
    {
        var source = marked.Source == MetadataSource.Byline ? MetadataSource.HeadLine : marked.Source;
        return written is not null && DateReader.TryFind(written, out var date, out _, order) && date.Year is not null
            ? new MetadataField<PartialDate>(date, written, source, marked.Name)
            : null;
    }
}
