using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Tags of the whole page that stand in its body.</summary>
internal static class PageTags
{
    /// <summary>A second root adds the attributes that the first one lacks.</summary>
    public static void MergeHtml(TreeBuilder page)
    {
        if (!page.Open.HasAny(Tag.Template))
        {
            page.Tree.AddMissingAttributes(page.Open[0].Item, page.Token);
        }
    }

    /// <summary>A second body adds the attributes that the first one lacks.</summary>
    public static void MergeBody(TreeBuilder page)
    {
        if (HasBody(page) && !page.Open.HasAny(Tag.Template))
        {
            page.AllowsFrameset = false;
            page.Tree.AddMissingAttributes(page.Open[1].Item, page.Token);
        }
    }

    /// <summary>A set of frames takes the place of a body with nothing in it.</summary>
    public static void OpenFrameset(TreeBuilder page)
    {
        if (HasBody(page) && page.AllowsFrameset)
        {
            page.Tree.Remove(page.Open[1].Item);
            page.Open.PopFrom(1);
            page.InsertElement();
            page.Mode = InsertionMode.InFrameset;
        }
    }

    /// <summary>The end of the body leaves it open: what follows may belong to it.</summary>
    public static void CloseBody(TreeBuilder page)
    {
        if (page.Open.HasInScope(Tag.Body))
        {
            page.Mode = InsertionMode.AfterBody;
        }
    }

    private static bool HasBody(TreeBuilder page) => page.Open.Count > 1 && page.Open[1].Is(Tag.Body);
}
