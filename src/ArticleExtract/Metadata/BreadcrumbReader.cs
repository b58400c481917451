using System.Text.Json;
using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads the trail from the site's start to the page: JSON-LD, then marked elements, then a line of the head.</summary>
internal static class BreadcrumbReader
{
    /// <summary>What has more steps is a menu.</summary>
    private const int MaxCrumbs = 12;

    private static readonly ExtractionRule MarkedTrail = new("metadata", "breadcrumb-element");
    private static readonly char[] Separators = ['>', '»', '›', '/', '|', '→', '\\', '•', '·', '-', '–', ' '];

    /// <summary>The steps, outermost first and without the title; empty when there is no trail.</summary>
    public static IReadOnlyList<MetadataField<string>> Read(MetadataContext context, CreditLines credits, List<MarkedElement> marked, string? title)
    {
        var elements = ReadMarked(context, credits.Head, marked, title);
        var stated = ReadJsonLd(context.Graph, title);
        if (stated.Count > 0)
        {
            return stated;
        }

        return elements.Count > 0 ? elements : Fields(credits.Trail?.Crumbs ?? [], MetadataSource.Breadcrumb, "line");
    }

    private static IReadOnlyList<MetadataField<string>> ReadJsonLd(JsonLdGraph graph, string? title)
    {
        foreach (var item in graph.Objects)
        {
            if (FindList(graph, item) is { } list)
            {
                return Fields(ReadSteps(graph, list, title), MetadataSource.JsonLd, "BreadcrumbList");
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

    /// <summary>Reads the first marked trail; its blocks in the head leave the body.</summary>
    private static IReadOnlyList<MetadataField<string>> ReadMarked(MetadataContext context, PageHead head, List<MarkedElement> marked, string? title)
    {
        foreach (var trail in marked)
        {
            if ((trail.Marks & ElementMarks.Breadcrumb) == 0 || trail.Element.EndBlock - trail.Element.FirstBlock > MaxCrumbs)
            {
                continue;
            }

            var steps = ReadSteps(context.Page, trail.Element, title);
            if (steps.Count > 0)
            {
                Assign(context.Annotations, head, trail);
                return Fields(steps, MetadataSource.Breadcrumb, trail.Name);
            }
        }

        return [];
    }

    private static List<string> ReadSteps(Page page, PageElement trail, string? title)
    {
        var steps = new List<string>();
        for (var i = trail.FirstBlock; i < trail.EndBlock; i++)
        {
            var line = page.Blocks[i].Text;
            if (trail.EndBlock - trail.FirstBlock == 1 && BreadcrumbTrail.Read(line, title) is { } whole)
            {
                return [.. whole.Crumbs];
            }

            var step = line.Trim(Separators);
            if (!step.IsEmpty && !BreadcrumbTrail.IsPage(step, title))
            {
                steps.Add(step.ToString());
            }
        }

        return steps;
    }

    private static void Assign(PageAnnotations annotations, PageHead head, MarkedElement trail)
    {
        for (var i = trail.Element.FirstBlock; i < trail.Element.EndBlock; i++)
        {
            if (head.Contains(i) && i != head.Title)
            {
                annotations.Assign(i, BlockRole.Breadcrumb, MarkedTrail, $"inside {trail.Name}");
            }
        }
    }

    private static IReadOnlyList<MetadataField<string>> Fields(IReadOnlyList<string> steps, MetadataSource source, string name) =>
        steps.Count == 0 ? [] : steps.Select(step => new MetadataField<string>(step, step, source, name)).ToArray();
}
