using System.Text.Json;
using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Metadata.Breadcrumbs;

/// <summary>Reads the breadcrumb trail that JSON-LD states.</summary>
internal static class StatedBreadcrumbs
{
    /// <summary>What has more steps is a menu.</summary>
    private const int MaxCrumbs = 12;

    /// <summary>The steps of the first list, without the title; empty when there is none.</summary>
    public static List<string> Read(JsonLdGraph graph, string? title)
    {
        foreach (var item in graph.Objects)
        {
            if (FindList(graph, item) is { } list)
            {
                return ReadSteps(graph, list, title);
            }
        }

        return [];
    }

    private static JsonElement? FindList(JsonLdGraph graph, JsonElement item)
    {
        if (JsonLdValue.ReadTypes(item).Contains("BreadcrumbList"))
        {
            return item;
        }

        foreach (var inner in JsonLdValue.ReadAll(item, "breadcrumb"))
        {
            var list = graph.Resolve(inner);
            if (JsonLdValue.ReadTypes(list).Contains("BreadcrumbList"))
            {
                return list;
            }
        }

        return null;
    }

    private static List<string> ReadSteps(JsonLdGraph graph, JsonElement list, string? title)
    {
        var steps = new List<string>();
        foreach (var step in JsonLdValue.ReadAll(list, "itemListElement"))
        {
            var target = JsonLdValue.ReadAll(step, "item").FirstOrDefault();
            var name = JsonLdValue.ReadText(step, "name") ?? JsonLdValue.ReadText(graph.Resolve(target), "name");
            if (name is not null && steps.Count < MaxCrumbs && !BreadcrumbTrail.IsPage(name, title))
            {
                steps.Add(name);
            }
        }

        return steps;
    }
}
