using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>A table, outside of its cells and its caption: what is not a part of it is put before it, and parts that are missing are made.</summary>
internal static class TableMode
{
    public static bool Read(TreeBuilder page)
    {
        switch (page.Token.Kind)
        {
            case TokenKind.Text when page.Open.Current.Has(ElementTraits.Table) && TextTokens.IsSpace(page):
                page.InsertText();
                return true;
            case TokenKind.StartTag:
                return ReadStart(page);
            case TokenKind.EndTag when page.Token.Tag == Tag.Table:
                Close(page);
                return true;
            case TokenKind.EndTag when IsPart(page.Token.Tag) || page.Token.Tag is Tag.Body or Tag.Html:
                return true;
            case TokenKind.End:
                return BodyMode.Read(page);
            default:
                return ReadMisplaced(page);
        }
    }

    /// <summary>Whether a tag is that of a part of a table.</summary>
    public static bool IsPart(Tag tag) => tag is Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Tbody or Tag.Td or Tag.Tfoot or Tag.Th or Tag.Thead or Tag.Tr;

    /// <summary>Whether an element of a tag is open in the innermost table.</summary>
    public static bool HasOpen(TreeBuilder page, Tag tag) => page.Open.HasInScope(tag, ElementTraits.TableScope);

    private static bool ReadStart(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        if (IsPart(tag))
        {
            page.Open.PopTo(ElementTraits.TableScope);
            return OpenPart(page, tag);
        }

        switch (tag)
        {
            case Tag.Table:
                return !Close(page);
            case Tag.Style or Tag.Script or Tag.Template:
                return HeadModes.ReadMetadata(page);
            case Tag.Input when FormElements.IsHiddenInput(page):
                page.InsertVoid();
                return true;
            case Tag.Form:
                OpenForm(page);
                return true;
            default:
                return ReadMisplaced(page);
        }
    }

    private static bool OpenPart(TreeBuilder page, Tag tag)
    {
        switch (tag)
        {
            case Tag.Caption:
                page.Formatting.AddMarker();
                return Open(page, InsertionMode.InCaption);
            case Tag.Colgroup:
                return Open(page, InsertionMode.InColumnGroup);
            case Tag.Tbody or Tag.Tfoot or Tag.Thead:
                return Open(page, InsertionMode.InTableBody);
            case Tag.Col:
                page.InsertMissing(Tag.Colgroup);
                return page.Again(InsertionMode.InColumnGroup);
            default:
                page.InsertMissing(Tag.Tbody);
                return page.Again(InsertionMode.InTableBody);
        }
    }

    private static bool Open(TreeBuilder page, InsertionMode mode)
    {
        page.InsertElement();
        page.Mode = mode;
        return true;
    }

    /// <summary>Opens and ends a form, whose fields will stand in cells.</summary>
    private static void OpenForm(TreeBuilder page)
    {
        if (page.Form == MarkupTree.None && !page.Open.HasAny(Tag.Template))
        {
            page.Form = page.InsertElement();
            page.Open.Pop();
        }
    }

    private static bool Close(TreeBuilder page)
    {
        if (!page.Open.Close(Tag.Table, ElementTraits.TableScope))
        {
            return false;
        }

        ModeReset.Reset(page);
        return true;
    }

    private static bool ReadMisplaced(TreeBuilder page)
    {
        page.IsFostering = true;
        var isRead = BodyMode.Read(page);
        page.IsFostering = false;
        return isRead;
    }
}
