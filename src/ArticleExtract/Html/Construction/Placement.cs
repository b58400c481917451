using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Finds where in the tree an item belongs (HTML standard, "the appropriate place for inserting a node").</summary>
internal static class Placement
{
    /// <summary>Puts an item where the next one belongs.</summary>
    public static void Place(TreeBuilder page, int item)
    {
        if (page.Open.Count == 0)
        {
            page.Tree.Insert(item, MarkupTree.None);
        }
        else
        {
            PlaceIn(page, page.Open.Count > page.MaxDepth ? DeepestKept(page) : page.Open.Current, item);
        }
    }

    /// <summary>Puts an item into an element, or before the table where it is misplaced in one.</summary>
    public static void PlaceIn(TreeBuilder page, in OpenElement element, int item)
    {
        if (page.IsFostering && element.Has(ElementTraits.Table))
        {
            PlaceBeforeTable(page, item);
        }
        else
        {
            page.Tree.Insert(item, element.Item);
        }
    }

    /// <summary>Puts what is misplaced in a table before it (HTML standard, "foster parent").</summary>
    private static void PlaceBeforeTable(TreeBuilder page, int item)
    {
        var (open, tree) = (page.Open, page.Tree);
        var (template, table) = (open.LastIndexOf(Tag.Template), open.LastIndexOf(Tag.Table));
        if (template > table || table < 0)
        {
            tree.Insert(item, open[Math.Max(template, 0)].Item);
        }
        else if (tree[open[table].Item].Parent is var parent and not MarkupTree.None)
        {
            tree.Insert(item, parent, open[table].Item);
        }
        else
        {
            tree.Insert(item, open[table - 1].Item);
        }
    }

    /// <summary>The deepest element that may hold others, or one below it whose content is no text of the page.</summary>
    private static OpenElement DeepestKept(TreeBuilder page)
    {
        for (var index = page.MaxDepth; index < page.Open.Count; index++)
        {
            if (ElementRules.IsSkipped(page.Open[index].Tag))
            {
                return page.Open[index];
            }
        }

        return page.Open[page.MaxDepth - 1];
    }
}
