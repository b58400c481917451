using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The modes behind the body, and pages that are frames.</summary>
internal static class ClosingModes
{
    /// <summary>Reads on behind the body, which is open again where more than white space follows.</summary>
    public static bool ReadAfterBody(TreeBuilder page)
    {
        switch (page.Token.Kind)
        {
            case TokenKind.End:
            case TokenKind.EndTag when page.Token.Tag == Tag.Html:
                return true;
            case TokenKind.Text when TextTokens.IsSpace(page):
            case TokenKind.StartTag when page.Token.Tag == Tag.Html:
                return BodyMode.Read(page);
            default:
                return page.Again(InsertionMode.InBody);
        }
    }

    public static bool ReadInFrameset(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Text)
        {
            TextTokens.InsertLeadingSpace(page);
        }
        else if (page.Starts(Tag.Html))
        {
            BodyMode.Read(page);
        }
        else if (page.Starts(Tag.Frameset))
        {
            page.InsertElement();
        }
        else if (page.Ends(Tag.Frameset) && page.Open.Count > 1)
        {
            page.Open.Pop();
            page.Mode = page.Open.Current.Is(Tag.Frameset) ? page.Mode : InsertionMode.AfterFrameset;
        }
        else if (page.Starts(Tag.Frame))
        {
            page.InsertVoid();
        }
        else if (page.Starts(Tag.Noframes))
        {
            RawElements.Insert(page);
        }

        return true;
    }

    public static bool ReadAfterFrameset(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Text)
        {
            TextTokens.InsertLeadingSpace(page);
        }
        else if (page.Starts(Tag.Html))
        {
            BodyMode.Read(page);
        }
        else if (page.Starts(Tag.Noframes))
        {
            RawElements.Insert(page);
        }

        return true;
    }
}
