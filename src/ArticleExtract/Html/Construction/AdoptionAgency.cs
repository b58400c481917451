using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Ends a formatting element that others were opened in: these keep what they hold, formatted as it was (HTML standard, "adoption agency algorithm").</summary>
internal static class AdoptionAgency
{
    private const int MaxRounds = 8;

    /// <summary>How many elements between the formatting element and the block are formatted again.</summary>
    private const int MaxFormattedBetween = 3;

    /// <summary>Ends the innermost formatting element of the token's name.</summary>
    public static void Close(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        if (page.Open.Current is { IsHtml: true } current && current.Tag == tag && page.Formatting.IndexOf(current.Item) < 0)
        {
            page.Open.Pop();
            return;
        }

        var rounds = 0;
        while (rounds < MaxRounds && CloseInnermost(page, tag))
        {
            rounds++;
        }
    }

    /// <summary>Ends the innermost element as far as the next block in it.</summary>
    /// <returns>Whether there was a block, behind which more may be left.</returns>
    private static bool CloseInnermost(TreeBuilder page, Tag tag)
    {
        var listed = page.Formatting.LastIndexOf(tag);
        if (listed < 0)
        {
            BodyEndTags.CloseOther(page);
            return false;
        }

        var element = page.Formatting[listed];
        var index = page.Open.IndexOf(element);
        if (index < 0)
        {
            page.Formatting.RemoveAt(listed);
            return false;
        }

        if (!page.Open.IsInScope(index))
        {
            return false;
        }

        var block = FindBlock(page, index + 1);
        if (block < 0)
        {
            page.Open.PopFrom(index);
            page.Formatting.RemoveAt(listed);
            return false;
        }

        Adopt(page, index, block);
        return true;
    }

    /// <summary>The outermost block from an index on; -1 when there is none.</summary>
    private static int FindBlock(TreeBuilder page, int start)
    {
        for (var index = start; index < page.Open.Count; index++)
        {
            if (page.Open[index].Has(ElementTraits.Special))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Puts a block behind the formatting element it stands in, and a copy of that around the block's content.</summary>
    private static void Adopt(TreeBuilder page, int index, int block)
    {
        var element = page.Open[index];
        var furthest = page.Open[block].Item;
        var (last, bookmark) = CopyBetween(page, index, block);
        page.Tree.Remove(last);
        Placement.PlaceIn(page, page.Open[index - 1], last);

        var copy = page.Tree.Copy(element.Item);
        page.Tree.MoveChildren(furthest, copy);
        page.Tree.Insert(copy, furthest);

        var listed = page.Formatting.IndexOf(element.Item);
        page.Formatting.RemoveAt(listed);
        page.Formatting.Insert(listed < bookmark ? bookmark - 1 : bookmark, copy);
        page.Open.RemoveAt(index);
        page.Open.Insert(page.Open.IndexOf(furthest) + 1, element with { Item = copy });
    }

    /// <summary>Puts copies of the formatting elements that are open between an element and a block around the block.</summary>
    /// <returns>The outermost copy, or the block; and where the element is to be listed anew.</returns>
    private static (int Last, int Bookmark) CopyBetween(TreeBuilder page, int index, int block)
    {
        var furthest = page.Open[block].Item;
        var last = furthest;
        var bookmark = page.Formatting.IndexOf(page.Open[index].Item);
        for (var (between, count) = (block - 1, 1); between > index; between--, count++)
        {
            var listed = page.Formatting.IndexOf(page.Open[between].Item);
            if (listed >= 0 && count > MaxFormattedBetween)
            {
                page.Formatting.RemoveAt(listed);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }

            if (listed < 0)
            {
                page.Open.RemoveAt(between);
                continue;
            }

            var copy = page.Tree.Copy(page.Open[between].Item);
            page.Formatting[listed] = copy;
            page.Open.Replace(between, copy);
            bookmark = last == furthest ? listed + 1 : bookmark;
            page.Tree.Remove(last);
            page.Tree.Insert(last, copy);
            last = copy;
        }

        return (last, bookmark);
    }
}
