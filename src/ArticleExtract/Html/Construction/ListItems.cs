using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Items of lists, which end those before them.</summary>
internal static class ListItems
{
    public static void Open(TreeBuilder page)
    {
        page.AllowsFrameset = false;
        var isInTerms = page.Token.Tag is Tag.Dd or Tag.Dt;
        for (var index = page.Open.Count - 1; index > 0; index--)
        {
            ref readonly var element = ref page.Open[index];
            if (isInTerms ? element.Is(Tag.Dd) || element.Is(Tag.Dt) : element.Is(Tag.Li))
            {
                page.Open.PopFrom(index);
                break;
            }

            if (element.Has(ElementTraits.Special) && !(element.Is(Tag.Address) || element.Is(Tag.Div) || element.Is(Tag.P)))
            {
                break;
            }
        }

        page.CloseParagraph();
        page.InsertElement();
    }

    public static void CloseItem(TreeBuilder page) => page.Open.Close(Tag.Li, ElementTraits.ListScope);
}
