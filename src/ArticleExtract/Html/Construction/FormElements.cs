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
            if (page.Open.HasInScope(Tag.Form))
            {
                page.Open.PopThrough(Tag.Form);
            }

            return;
        }

        var form = page.Form;
        page.Form = MarkupTree.None;
        if (form != MarkupTree.None && page.Open.HasItemInScope(form))
        {
            page.Open.PopImplied();
            page.Open.RemoveAt(page.Open.IndexOf(form));
        }
    }

    /// <summary>Opens a button, which ends one that is open.</summary>
    public static void OpenButton(TreeBuilder page)
    {
        if (page.Open.HasInScope(Tag.Button))
        {
            page.Open.PopThrough(Tag.Button);
        }

        BodyElements.OpenOther(page);
        page.AllowsFrameset = false;
    }

    /// <summary>Opens a list of options; in one that is open, the tag is taken for the end of that.</summary>
    public static void OpenSelect(TreeBuilder page)
    {
        if (!CloseSelect(page))
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
        CloseSelect(page);
        FormattingElements.Reopen(page);
        page.InsertVoid();
        page.AllowsFrameset = page.AllowsFrameset && IsHiddenInput(page);
    }

    /// <summary>Whether the token is a field that nobody sees.</summary>
    public static bool IsHiddenInput(TreeBuilder page)
    {
        foreach (ref readonly var attribute in page.Tree.Attributes.Slice(page.Token.FirstAttribute, page.Token.AttributeCount))
        {
            if (page.Tree.Names[attribute.Name] == "type")
            {
                return page.Tree.Source.Of(attribute.Value).Equals("hidden", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>Ends a list of options, if one is open.</summary>
    private static bool CloseSelect(TreeBuilder page)
    {
        var isOpen = page.Open.HasInScope(Tag.Select);
        if (isOpen)
        {
            page.Open.PopThrough(Tag.Select);
        }

        return isOpen;
    }
}
