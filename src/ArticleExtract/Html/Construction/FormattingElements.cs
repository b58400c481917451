using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Begins elements that are opened again where others end them.</summary>
internal static class FormattingElements
{
    public static void Open(TreeBuilder page)
    {
        Reopen(page);
        page.Formatting.Add(page.InsertElement());
    }

    /// <summary>Opens a link, which ends one that is open: links do not stand in links.</summary>
    public static void OpenLink(TreeBuilder page)
    {
        if (page.Formatting.LastIndexOf(Tag.A) is var index and >= 0)
        {
            var link = page.Formatting[index];
            AdoptionAgency.Close(page);
            page.Formatting.Remove(link);
            if (page.Open.IndexOf(link) is var open and >= 0)
            {
                page.Open.RemoveAt(open);
            }
        }

        Open(page);
    }

    public static void OpenNobr(TreeBuilder page)
    {
        Reopen(page);
        if (page.Open.HasInScope(Tag.Nobr))
        {
            AdoptionAgency.Close(page);
        }

        Open(page);
    }

    /// <summary>Opens the elements again that ended with what they stood in (HTML standard, "reconstruct the active formatting elements").</summary>
    public static void Reopen(TreeBuilder page)
    {
        var first = page.Formatting.Count;
        while (first > 0 && HasEnded(page, page.Formatting[first - 1]))
        {
            first--;
        }

        for (var index = first; index < page.Formatting.Count; index++)
        {
            if (!page.SpendOnCopy(page.Formatting[index]))
            {
                page.Formatting.ClearToMarker();
                return;
            }

            var copy = page.Tree.Copy(page.Formatting[index]);
            Placement.Place(page, copy);
            page.Open.Push(OpenElement.Of(page.Tree, copy));
            page.Formatting[index] = copy;
        }
    }

    private static bool HasEnded(TreeBuilder page, int item) => item != MarkupTree.None && page.Open.IndexOf(item) < 0;
}
