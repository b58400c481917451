namespace ArticleExtract.Html.Construction;

/// <summary>Leads tokens of HTML to the rules of the mode.</summary>
internal static class Modes
{
    /// <summary>Reads the token.</summary>
    /// <returns>Whether it was read; if not, it is to be read again in the mode that was set.</returns>
    public static bool Read(TreeBuilder page) => page.Mode switch
    {
        InsertionMode.InBody => BodyMode.Read(page),
        InsertionMode.Initial => HeadModes.ReadInitial(page),
        InsertionMode.BeforeHtml => HeadModes.ReadBeforeHtml(page),
        InsertionMode.BeforeHead => HeadModes.ReadBeforeHead(page),
        InsertionMode.InHead => HeadModes.ReadInHead(page),
        InsertionMode.InHeadNoscript => HeadModes.ReadInHeadNoscript(page),
        InsertionMode.AfterHead => HeadModes.ReadAfterHead(page),
        InsertionMode.InTable => TableMode.Read(page),
        InsertionMode.InCaption => TablePartModes.ReadInCaption(page),
        InsertionMode.InColumnGroup => TablePartModes.ReadInColumnGroup(page),
        InsertionMode.InTableBody => TablePartModes.ReadInSection(page),
        InsertionMode.InRow => TablePartModes.ReadInRow(page),
        InsertionMode.InCell => TablePartModes.ReadInCell(page),
        InsertionMode.InTemplate => TemplateMode.Read(page),
        InsertionMode.AfterBody => ClosingModes.ReadAfterBody(page),
        InsertionMode.InFrameset => ClosingModes.ReadInFrameset(page),
        _ => ClosingModes.ReadAfterFrameset(page),
    };
}
