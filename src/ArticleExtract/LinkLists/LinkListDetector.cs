using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.LinkLists;

/// <summary>Finds labelled link lists: a line such as "Related" and the run of headlines behind it.</summary>
/// <remarks>
/// The run is judged, not the line: headlines are short, alike in their bullets, and lead elsewhere where links are known; no prose may
/// follow a run that has no bullets, for then the label was a sub-heading. Immutable and thread-safe.
/// </remarks>
public sealed class LinkListDetector : ILinkListDetector
{
    /// <summary>Fewer headlines are no list.</summary>
    private const int MinItems = 3;

    /// <summary>A headline has hardly ever more words.</summary>
    private const int MaxItemWords = 25;

    /// <summary>Linked share from which a line leads elsewhere, where links are known.</summary>
    private const double MinLinkDensity = 0.5;

    private static readonly ExtractionRule Label = new("link-lists", "label");
    private static readonly ExtractionRule Item = new("link-lists", "item");

    internal static LinkListDetector Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<LinkList> Detect(PageAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var lists = new List<LinkList>();
        var blocks = annotations.Page.Blocks;
        for (var label = 0; label < blocks.Count; label++)
        {
            if (annotations.Roles[label] == BlockRole.Unassigned && LinkListLabels.Contains(blocks[label].Text))
            {
                var end = FindEnd(annotations, label + 1);
                if (IsList(blocks, label + 1, end))
                {
                    lists.Add(Take(annotations, label, end));
                    label = end - 1;
                }
            }
        }

        return lists;
    }

    /// <summary>The run ends at the next label, at a block that is no headline or of another look, or where another strategy spoke.</summary>
    private static int FindEnd(PageAnnotations annotations, int first)
    {
        var blocks = annotations.Page.Blocks;
        var end = first;
        while (end < blocks.Count
            && annotations.Roles[end] == BlockRole.Unassigned
            && blocks[end].IsBulleted == blocks[first].IsBulleted
            && IsHeadline(blocks[end])
            && !LinkListLabels.Contains(blocks[end].Text))
        {
            end++;
        }

        return end;
    }

    private static bool IsHeadline(TextBlock block) =>
        (block.LinkDensity ?? 1) >= MinLinkDensity && Words.Count(block.Text) <= MaxItemWords;

    /// <summary>Enough headlines, and where neither bullets nor links mark them, none that opens prose.</summary>
    private static bool IsList(TextBlockList blocks, int first, int end)
    {
        if (end - first < MinItems)
        {
            return false;
        }

        var isMarked = blocks[first].IsBulleted || blocks[first].LinkDensity is not null;
        return isMarked || end == blocks.Count || LinkListLabels.Contains(blocks[end].Text);
    }

    private static LinkList Take(PageAnnotations annotations, int label, int end)
    {
        var items = new List<LinkListItem>(end - label - 1);
        annotations.Assign(label, BlockRole.LinkList, Label, $"names the {end - label - 1} headlines behind it");
        for (var i = label + 1; i < end; i++)
        {
            var block = annotations.Page.Blocks[i];
            annotations.Assign(i, BlockRole.LinkList, Item, $"item {i - label} of a list of {end - label - 1}");
            var url = block.Links.IsEmpty ? null : annotations.Page.ResolveUrl(block.Links[0].Href.Span);
            items.Add(new LinkListItem(block.ToString(), url));
        }

        return new LinkList(annotations.Page.Blocks[label].ToString(), items);
    }
}
