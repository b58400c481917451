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
        var isStated = ReadJsonLd(context) || ReadMicrodata(context) || ReadOpenGraph(context) || ReadBusiness(context);
        if (!isStated)
        {
            context.Annotations.Note(Rule, $"none is stated");
        }
    }

    private static bool ReadJsonLd(MetadataContext context)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            foreach (var type in JsonLdValue.ReadTypes(subject))
            {
                var isKnown = SchemaTypes.IsSubject(type, out var pageType) || SchemaTypes.IsWebPage(type, out pageType);
                if (isKnown && Set(context, pageType, "JSON-LD", type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool ReadMicrodata(MetadataContext context) =>
        MicrodataTypes.Find(context.Page, out var pageType) is { } type && Set(context, pageType, "microdata", type);

    private static bool ReadOpenGraph(MetadataContext context) =>
        context.Metadata.FindMeta("og:type") is { } type && Set(context, OpenGraphTypes.Find(type), "OpenGraph", type);

    private static bool ReadBusiness(MetadataContext context)
    {
        foreach (var item in context.Graph.Objects)
        {
            foreach (var type in JsonLdValue.ReadTypes(item))
            {
                if (SchemaTypes.IsBusiness(type))
                {
                    return Set(context, PageType.Service, "JSON-LD", type);
                }
            }
        }

        return false;
    }

    private static bool Set(MetadataContext context, PageType pageType, string vocabulary, string type)
    {
        if (pageType == PageType.Unknown)
        {
            return false;
        }

        context.Annotations.PageType = pageType;
        context.Annotations.Note(Rule, $"{pageType}, from the {vocabulary} type {type}");
        return true;
    }
}
