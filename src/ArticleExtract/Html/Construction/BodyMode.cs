using ArticleExtract.Html.Tokens;

namespace ArticleExtract.Html.Construction;

/// <summary>The body, and whatever other modes leave to it.</summary>
internal static class BodyMode
{
    public static bool Read(TreeBuilder page)
    {
        switch (page.Token.Kind)
        {
            case TokenKind.Text:
                FormattingElements.Reopen(page);
                page.InsertText();
                page.AllowsFrameset = page.AllowsFrameset && TextTokens.IsSpace(page);
                return true;
            case TokenKind.StartTag:
                BodyStartTags.Read(page);
                return true;
            case TokenKind.EndTag:
                BodyEndTags.Read(page);
                return true;
            case TokenKind.End:
                return TemplateMode.ReadEnd(page);
            default:
                return true;
        }
    }
}
