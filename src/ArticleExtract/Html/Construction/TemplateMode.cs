using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Templates: what stands in one is no text of the page, but has an order of its own.</summary>
internal static class TemplateMode
{
    /// <summary>Opens a template.</summary>
    public static void Open(TreeBuilder page)
    {
        page.InsertElement();
        page.Formatting.AddMarker();
        page.AllowsFrameset = false;
        page.Mode = InsertionMode.InTemplate;
        page.TemplateModes.Push(InsertionMode.InTemplate);
    }

    /// <summary>Ends the innermost template, if one is open.</summary>
    public static void Close(TreeBuilder page)
    {
        if (page.Open.HasAny(Tag.Template))
        {
            page.Open.PopFrom(page.Open.LastIndexOf(Tag.Template));
            page.Formatting.ClearToMarker();
            page.TemplateModes.Pop();
            ModeReset.Reset(page);
        }
    }

    public static bool Read(TreeBuilder page)
    {
        switch (page.Token.Kind)
        {
            case TokenKind.Text:
                return BodyMode.Read(page);
            case TokenKind.End:
                return ReadEnd(page);
            case TokenKind.EndTag:
                HeadModes.ReadMetadata(page);
                return true;
            default:
                return HeadModes.ReadMetadata(page) || Follow(page, ModeOf(page.Token.Tag));
        }
    }

    /// <summary>Ends a template that the page ends in.</summary>
    /// <returns>Whether nothing is left to be done.</returns>
    public static bool ReadEnd(TreeBuilder page)
    {
        if (!page.Open.HasAny(Tag.Template))
        {
            return true;
        }

        Close(page);
        return false;
    }

    private static InsertionMode ModeOf(Tag tag) => tag switch
    {
        Tag.Caption or Tag.Colgroup or Tag.Tbody or Tag.Tfoot or Tag.Thead => InsertionMode.InTable,
        Tag.Col => InsertionMode.InColumnGroup,
        Tag.Tr => InsertionMode.InTableBody,
        Tag.Td or Tag.Th => InsertionMode.InRow,
        _ => InsertionMode.InBody,
    };

    private static bool Follow(TreeBuilder page, InsertionMode mode)
    {
        page.TemplateModes.Pop();
        page.TemplateModes.Push(mode);
        return page.Again(mode);
    }
}
