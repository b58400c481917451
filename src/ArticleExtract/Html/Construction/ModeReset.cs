using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Finds the mode that goes with what is open (HTML standard, "reset the insertion mode appropriately").</summary>
internal static class ModeReset
{
    /// <summary>Sets the mode.</summary>
    public static void Reset(TreeBuilder page)
    {
        var index = page.Open.Count - 1;
        InsertionMode? mode = null;
        while (mode is null)
        {
            mode = index == 0 ? ModeOfRoot(page) : ModeIn(page, index);
            index--;
        }

        page.Mode = mode.Value;
    }

    private static InsertionMode ModeOfRoot(TreeBuilder page) => page.Head == MarkupTree.None ? InsertionMode.BeforeHead : InsertionMode.AfterHead;

    private static InsertionMode? ModeIn(TreeBuilder page, int index) => page.Open[index].IsHtml ? ModeIn(page, page.Open[index].Tag) : null;

    private static InsertionMode? ModeIn(TreeBuilder page, Tag tag) => tag switch
    {
        Tag.Td or Tag.Th => InsertionMode.InCell,
        Tag.Tr => InsertionMode.InRow,
        Tag.Tbody or Tag.Thead or Tag.Tfoot => InsertionMode.InTableBody,
        Tag.Caption => InsertionMode.InCaption,
        Tag.Colgroup => InsertionMode.InColumnGroup,
        Tag.Table => InsertionMode.InTable,
        Tag.Template => page.TemplateModes.Peek(),
        Tag.Head => InsertionMode.InHead,
        Tag.Body => InsertionMode.InBody,
        Tag.Frameset => InsertionMode.InFrameset,
        _ => null,
    };
}
