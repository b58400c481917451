using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Gives the breadcrumb trail as a list.</summary>
/// <remarks>The metadata readers have found it, and its blocks keep the role they got there.</remarks>
internal static class Trails
{
    /// <summary>A lone step, such as <c>Home</c>, leads nowhere that the site's name does not.</summary>
    private const int MinSteps = 2;

    /// <summary>The trail and its first block; <see langword="null"/> when no block of the page is one.</summary>
    public static (int First, LinkList List)? Read(PageAnnotations annotations)
    {
        var first = annotations.FindFirst(role => role == BlockRole.Breadcrumb);
        var steps = annotations.Breadcrumbs;
        if (first < 0 || steps.Count < MinSteps)
        {
            return null;
        }

        var end = first + 1;
        while (end < annotations.Roles.Length && annotations.Roles[end] == BlockRole.Breadcrumb)
        {
            end++;
        }

        LinkListItem[] items = [.. steps.Select(step => new LinkListItem(step, FindUrl(annotations.Page, first, end, step)))];
        return (first, new LinkList(null, items) { Kind = LinkListKind.Breadcrumb });
    }

    private static Uri? FindUrl(Page page, int first, int end, string step)
    {
        for (var i = first; i < end; i++)
        {
            var block = page.Blocks[i];
            foreach (var link in block.Links)
            {
                if (block.Text.Slice(link.Range.Start, link.Range.Length).Trim().SequenceEqual(step))
                {
                    return page.ResolveUrl(link.Href.Span);
                }
            }
        }

        return null;
    }
}
