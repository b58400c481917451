using ArticleExtract.Metadata.Breadcrumbs;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;

namespace ArticleExtract.Metadata;

/// <summary>Reads the trail from the site's start to the page: JSON-LD, then marked elements, then a line of the head.</summary>
internal static class BreadcrumbReader
{
    /// <summary>The steps, outermost first and without the title; empty when there is no trail.</summary>
    public static IReadOnlyList<MetadataField<string>> Read(
        MetadataContext context,
        CreditLines credits,
        List<MarkedElement> marked,
        string? title)
    {
        // Marked trails are read in any case: their blocks leave the body.
        var (markedSteps, mark) = MarkedBreadcrumbs.Read(context.Annotations, credits.Head, marked, title);
        context.Annotations.Breadcrumbs = markedSteps.Count > 0 ? markedSteps : credits.Trail?.Crumbs ?? [];
        var stated = StatedBreadcrumbs.Read(context.Graph, title);
        if (stated.Count > 0)
        {
            return Fields(stated, MetadataSource.JsonLd, "BreadcrumbList");
        }

        return markedSteps.Count > 0
            ? Fields(markedSteps, MetadataSource.Breadcrumb, mark)
            : Fields(credits.Trail?.Crumbs ?? [], MetadataSource.Breadcrumb, "line");
    }

    private static IReadOnlyList<MetadataField<string>> Fields(IReadOnlyList<string> steps, MetadataSource source, string name) =>
        steps.Count == 0 ? [] : steps.Select(step => new MetadataField<string>(step, step, source, name)).ToArray();
}
