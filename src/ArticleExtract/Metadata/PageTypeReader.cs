using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Metadata.PageTypes;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads what kind of page it is from what the page says it is about.</summary>
internal static class PageTypeReader
{
    private static readonly ExtractionRule Rule = new("metadata", "page-type");

    /// <summary>Sets the kind of page where the page states it.</summary>
    public static void Read(MetadataContext context)
    {
        var annotations = context.Annotations;
        foreach (var subject in context.Graph.Subjects)
        {
            foreach (var type in JsonLdValue.ReadTypes(subject))
            {
                var isKnown = SchemaTypes.IsSubject(type, out var pageType) || SchemaTypes.IsWebPage(type, out pageType);
                if (isKnown && pageType != PageType.Unknown)
                {
                    annotations.PageType = pageType;
                    annotations.Note(Rule, $"{pageType}, from the JSON-LD type {type}");
                    return;
                }
            }
        }

        if (context.Metadata.FindMeta("og:type") is { } stated && OpenGraphTypes.Find(stated) is var found && found != PageType.Unknown)
        {
            annotations.PageType = found;
            annotations.Note(Rule, $"{found}, from the OpenGraph type {stated}");
        }
    }
}
