using ArticleExtract.Pages;

namespace ArticleExtract.LinkLists;

/// <summary>Reads the items of a list out of its entries.</summary>
internal static class ListItems
{
    /// <summary>Links of an entry from which it is a menu of its own, and not a card with headline, section and author.</summary>
    private const int MinMenuLinks = 4;

    /// <summary>The items in page order.</summary>
    public static List<LinkListItem> Read(Page page, PageShape shape, IReadOnlyList<ListEntry> entries)
    {
        var items = new List<LinkListItem>(entries.Count);
        foreach (var entry in entries)
        {
            if (IsMenu(shape, entry))
            {
                AddLinkedBlocks(page, shape, entry, items);
            }
            else
            {
                items.Add(ReadHeadline(page, entry));
            }
        }

        return items;
    }

    private static bool IsMenu(PageShape shape, ListEntry entry)
    {
        var links = 0;
        for (var i = entry.First; i < entry.End; i++)
        {
            links += shape[i].IsLinked ? 1 : 0;
        }

        return links >= MinMenuLinks;
    }

    private static void AddLinkedBlocks(Page page, PageShape shape, ListEntry entry, List<LinkListItem> items)
    {
        for (var i = entry.First; i < entry.End; i++)
        {
            if (shape[i].IsLinked)
            {
                items.Add(ReadHeadline(page, new ListEntry(i, i + 1)));
            }
        }
    }

    /// <summary>The longest link of the entry that is a heading, or of the whole entry; its first line where there are no links.</summary>
    private static LinkListItem ReadHeadline(Page page, ListEntry entry)
    {
        var best = default(LinkSpan);
        var bestBlock = entry.First;
        var bestIsHeading = false;
        for (var i = entry.First; i < entry.End; i++)
        {
            var isHeading = page.Blocks[i].Kind == BlockKind.Heading;
            foreach (var link in page.Blocks[i].Links)
            {
                if ((isHeading && !bestIsHeading) || (isHeading == bestIsHeading && link.Range.Length > best.Range.Length))
                {
                    (best, bestBlock, bestIsHeading) = (link, i, isHeading);
                }
            }
        }

        var text = page.Blocks[bestBlock].Text;
        return best.Range.Length == 0
            ? new LinkListItem(text.ToString(), null)
            : new LinkListItem(text.Slice(best.Range.Start, best.Range.Length).Trim().ToString(), page.ResolveUrl(best.Href.Span));
    }
}
