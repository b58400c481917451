using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The parts of a table. Each ends where the next one begins that cannot stand in it.</summary>
internal static class TablePartModes
{
    public static bool ReadInSection(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        switch (page.Token.Kind)
        {
            case TokenKind.StartTag when tag is Tag.Tr or Tag.Td or Tag.Th:
                page.Open.PopTo(ElementTraits.RowParent);
                page.Mode = InsertionMode.InRow;
                _ = tag == Tag.Tr ? page.InsertElement() : page.InsertMissing(Tag.Tr);
                return tag == Tag.Tr;
            case TokenKind.EndTag when IsSection(tag):
                CloseSection(page, tag);
                return true;
            case TokenKind.StartTag when TableMode.IsPart(tag):
            case TokenKind.EndTag when tag == Tag.Table:
                return !CloseSection(page);
            default:
                return TableMode.Read(page);
        }
    }

    public static bool ReadInRow(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        switch (page.Token.Kind)
        {
            case TokenKind.StartTag when tag is Tag.Td or Tag.Th:
                page.Open.PopTo(ElementTraits.CellParent);
                page.InsertElement();
                page.Mode = InsertionMode.InCell;
                page.Formatting.AddMarker();
                return true;
            case TokenKind.EndTag when tag == Tag.Tr:
                CloseRow(page);
                return true;
            case TokenKind.StartTag when TableMode.IsPart(tag):
            case TokenKind.EndTag when tag == Tag.Table || (IsSection(tag) && TableMode.HasOpen(page, tag)):
                return !CloseRow(page);
            default:
                return TableMode.Read(page);
        }
    }

    public static bool ReadInCell(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        switch (page.Token.Kind)
        {
            case TokenKind.EndTag when tag is Tag.Td or Tag.Th:
                CloseCell(page, tag);
                return true;
            case TokenKind.EndTag when tag is Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html:
                return true;
            case TokenKind.EndTag when tag is Tag.Table or Tag.Tr || IsSection(tag):
                return !TableMode.HasOpen(page, tag) || !CloseCell(page, InnermostCell(page));
            case TokenKind.StartTag when TableMode.IsPart(tag):
                return !CloseCell(page, InnermostCell(page));
            default:
                return BodyMode.Read(page);
        }
    }

    public static bool ReadInCaption(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        switch (page.Token.Kind)
        {
            case TokenKind.EndTag when tag == Tag.Caption:
                CloseCaption(page);
                return true;
            case TokenKind.StartTag when TableMode.IsPart(tag):
            case TokenKind.EndTag when tag == Tag.Table:
                return !CloseCaption(page);
            case TokenKind.EndTag when TableMode.IsPart(tag) || tag is Tag.Body or Tag.Html:
                return true;
            default:
                return BodyMode.Read(page);
        }
    }

    public static bool ReadInColumnGroup(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        switch (page.Token.Kind)
        {
            case TokenKind.Text when TextTokens.InsertLeadingSpace(page):
            case TokenKind.EndTag when tag == Tag.Col:
                return true;
            case TokenKind.StartTag when tag == Tag.Html:
            case TokenKind.End:
                return BodyMode.Read(page);
            case TokenKind.StartTag when tag == Tag.Col:
                page.InsertVoid();
                return true;
            case TokenKind.StartTag or TokenKind.EndTag when tag == Tag.Template:
                return HeadModes.ReadMetadata(page);
            default:
                return CloseColumnGroup(page);
        }
    }

    private static bool IsSection(Tag tag) => tag is Tag.Tbody or Tag.Tfoot or Tag.Thead;

    /// <summary>Ends the head, the body or the foot, if one is open: there is one at most.</summary>
    private static bool CloseSection(TreeBuilder page) => CloseSection(page, Tag.Tbody) || CloseSection(page, Tag.Thead) || CloseSection(page, Tag.Tfoot);

    private static bool CloseSection(TreeBuilder page, Tag tag) => Close(page, tag, InsertionMode.InTable);

    private static bool CloseRow(TreeBuilder page) => Close(page, Tag.Tr, InsertionMode.InTableBody);

    private static Tag InnermostCell(TreeBuilder page) => page.Open.LastIndexOf(Tag.Td) > page.Open.LastIndexOf(Tag.Th) ? Tag.Td : Tag.Th;

    private static bool CloseCell(TreeBuilder page, Tag tag) => CloseWithFormatting(page, tag, InsertionMode.InRow);

    private static bool CloseCaption(TreeBuilder page) => CloseWithFormatting(page, Tag.Caption, InsertionMode.InTable);

    /// <summary>Ends a part that formatting does not leave, if it is open.</summary>
    private static bool CloseWithFormatting(TreeBuilder page, Tag tag, InsertionMode mode)
    {
        var isClosed = Close(page, tag, mode);
        if (isClosed)
        {
            page.Formatting.ClearToMarker();
        }

        return isClosed;
    }

    /// <summary>Ends a part of the innermost table, if it is open.</summary>
    private static bool Close(TreeBuilder page, Tag tag, InsertionMode mode)
    {
        var isClosed = page.Open.Close(tag, ElementTraits.TableScope);
        page.Mode = isClosed ? mode : page.Mode;
        return isClosed;
    }

    /// <summary>Ends a group of columns; in a template there may be none.</summary>
    /// <returns>Whether that was what the token asks for.</returns>
    private static bool CloseColumnGroup(TreeBuilder page)
    {
        if (!page.Open.Current.Is(Tag.Colgroup))
        {
            return true;
        }

        page.Open.Pop();
        page.Mode = InsertionMode.InTable;
        return page.Ends(Tag.Colgroup);
    }
}
