using ArticleExtract.Metadata.Titles;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads the title, without what the site puts around it.</summary>
internal static class TitleReader
{
    private static readonly ExtractionRule Rule = new("metadata", "title");

    /// <summary>Reads the title of a page. A flattened page states nothing outside its text, so there its lines have to tell.</summary>
    public static TitleReading Read(MetadataContext context)
    {
        var reading = AgreedTitle.Read(context)
            ?? RepeatedTitle.Read(context)
            ?? OneLineTitle.Read(context)
            ?? TrailedTitle.Read(context)
            ?? AddressedTitle.Read(context)
            ?? CreditedTitle.Read(context)
            ?? PlacedTitle.Read(context)
            ?? TitleReading.None;
        context.Annotations.Note(Rule, $"{reading.Title?.Value ?? "none"}, from {reading.Title?.SourceName ?? "no line"}");
        return reading;
    }
}
