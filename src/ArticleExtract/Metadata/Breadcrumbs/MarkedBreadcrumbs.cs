using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Breadcrumbs;

/// <summary>Reads the breadcrumb trail from the element that is marked as one.</summary>
internal static class MarkedBreadcrumbs
{
    /// <summary>What has more steps is a menu.</summary>
    private const int MaxCrumbs = 12;

    private static readonly ExtractionRule Rule = new("metadata", "breadcrumb-element");

    private static readonly char[] Separators = ['>', '»', '›', '/', '|', '→', '\\', '•', '·', '-', '–', ' '];

    /// <summary>Reads the first marked trail, and gives its blocks in the head their role.</summary>
    /// <param name="annotations">Where the roles go.</param>
    /// <param name="head">The head of the page.</param>
    /// <param name="marked">The marked elements.</param>
    /// <param name="title">The title, which is no step of the trail to it.</param>
    /// <returns>The steps and the mark; no steps when there is no trail.</returns>
    public static (List<string> Steps, string Mark) Read(PageAnnotations annotations, PageHead head, List<MarkedElement> marked, string? title)
    {
        foreach (var trail in marked)
        {
            if ((trail.Marks & ElementMarks.Breadcrumb) == 0 || trail.Element.EndBlock - trail.Element.FirstBlock > MaxCrumbs)
            {
                continue;
            }

            var steps = ReadSteps(annotations.Page, trail.Element, title);
            if (steps.Count > 0)
            {
                Assign(annotations, head, trail);
                return (steps, trail.Name);
            }
        }

        return ([], string.Empty);
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
            if (head.Contains(i) && i != head.Anchor)
            {
                annotations.Assign(i, BlockRole.Breadcrumb, Rule, $"inside {trail.Name}");
            }
        }
    }
}
