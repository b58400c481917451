using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Forms and their fields.</summary>
internal static class FormElements
{
    /// <summary>Opens a form, unless one is open: forms do not stand in forms.</summary>
    public static void OpenForm(TreeBuilder page)
    {
        var isInTemplate = page.Open.HasAny(Tag.Template);
        if (page.Form != MarkupTree.None && !isInTemplate)
        {
            return;
        }

        page.CloseParagraph();
        var form = page.InsertElement();
        page.Form = isInTemplate ? page.Form : form;
    }

    /// <summary>Ends the form, and none of the elements that are open in it.</summary>
    public static void CloseForm(TreeBuilder page)
    {
        if (page.Open.HasAny(Tag.Template))
        {
            page.Open.Close(Tag.Form);
            return;
        }

        var index = page.Form == MarkupTree.None ? -1 : page.Open.IndexOf(page.Form);
        page.Form = MarkupTree.None;
        if (index >= 0 && page.Open.IsInScope(index))
        {
            page.Open.PopImplied();
            page.Open.RemoveAt(index);
        }
    }

    /// <summary>Opens a button, which ends one that is open.</summary>
    public static void OpenButton(TreeBuilder page)
    {
        page.Open.Close(Tag.Button);
        BodyElements.OpenOther(page);
        page.AllowsFrameset = false;
    }

    /// <summary>Opens a list of options; in one that is open, the tag is taken for the end of that.</summary>
    public static void OpenSelect(TreeBuilder page)
    {
        if (!page.Open.Close(Tag.Select))
        {
            BodyElements.OpenOther(page);
            page.AllowsFrameset = false;
        }
    }

    /// <summary>Opens an option, which ends the one before it, or a group of them, which ends the group before it.</summary>
    public static void OpenOption(TreeBuilder page)
    {
        if (page.Open.HasInScope(Tag.Select))
        {
            page.Open.PopImplied(page.Token.Tag == Tag.Option ? Tag.Optgroup : Tag.Unknown);
        }
        else if (page.Open.Current.Is(Tag.Option))
        {
            page.Open.Pop();
        }

        BodyElements.OpenOther(page);
    }

    /// <summary>Makes a field, which ends a list of options.</summary>
    public static void InsertInput(TreeBuilder page)
    {
        page.Open.Close(Tag.Select);
        FormattingElements.Reopen(page);
        page.InsertVoid();
        page.AllowsFrameset = page.AllowsFrameset && IsHiddenInput(page);
    }

    /// <summary>Whether the token is a field that nobody sees.</summary>
    public static bool IsHiddenInput(TreeBuilder page) =>
        page.TryFind("type", out var type) && type.Equals("hidden", StringComparison.OrdinalIgnoreCase);
}
