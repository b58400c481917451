namespace ArticleExtract.Html.Construction;

/// <summary>Reads texts by their white space: where nothing else may stand, the rest opens what may hold it.</summary>
internal static class TextTokens
{
    /// <summary>Puts the white space that the text begins with into the innermost element.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public static bool InsertLeadingSpace(TreeBuilder page)
    {
        var length = LeadingSpace(page);
        page.InsertText(page.Token.Text.First(length));
        return DropFirst(page, length);
    }

    /// <summary>Drops the white space that the text begins with.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public static bool DropLeadingSpace(TreeBuilder page) => DropFirst(page, LeadingSpace(page));

    /// <summary>Drops a line feed that the text begins with.</summary>
    /// <returns>Whether nothing else is left of the text.</returns>
    public static bool DropLineFeed(TreeBuilder page) => DropFirst(page, page.Tree.Source.Of(page.Token.Text)[0] == '\n' ? 1 : 0);

    /// <summary>Whether the text is white space alone.</summary>
    public static bool IsSpace(TreeBuilder page) => LeadingSpace(page) == page.Token.Text.Length;

    private static int LeadingSpace(TreeBuilder page) =>
        page.Tree.Source.Of(page.Token.Text).IndexOfAnyExcept(" \t\n\f\r") is var length and >= 0 ? length : page.Token.Text.Length;

    private static bool DropFirst(TreeBuilder page, int length)
    {
        page.Token.Text = page.Token.Text.From(length);
        return page.Token.Text.Length == 0;
    }
}
