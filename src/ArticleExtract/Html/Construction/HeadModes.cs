using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>The modes up to the body: what a page lacks of them is made.</summary>
internal static class HeadModes
{
    public static bool ReadInitial(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Doctype)
        {
            page.IsQuirky = page.Token.IsQuirky;
            page.Mode = InsertionMode.BeforeHtml;
            return true;
        }

        if (page.Token.Kind == TokenKind.Text && TextTokens.DropLeadingSpace(page))
        {
            return true;
        }

        page.IsQuirky = true;
        return page.Again(InsertionMode.BeforeHtml);
    }

    public static bool ReadBeforeHtml(TreeBuilder page)
    {
        if ((page.Token.Kind == TokenKind.Text && TextTokens.DropLeadingSpace(page)) || EndsElsewhere(page))
        {
            return true;
        }

        if (page.Starts(Tag.Html))
        {
            page.InsertElement();
            page.Mode = InsertionMode.BeforeHead;
            return true;
        }

        page.InsertMissing(Tag.Html);
        return page.Again(InsertionMode.BeforeHead);
    }

    public static bool ReadBeforeHead(TreeBuilder page)
    {
        if ((page.Token.Kind == TokenKind.Text && TextTokens.DropLeadingSpace(page)) || EndsElsewhere(page))
        {
            return true;
        }

        if (page.Starts(Tag.Html))
        {
            return BodyMode.Read(page);
        }

        page.Head = page.Starts(Tag.Head) ? page.InsertElement() : page.InsertMissing(Tag.Head);
        page.Mode = InsertionMode.InHead;
        return page.Starts(Tag.Head);
    }

    public static bool ReadInHead(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Text && TextTokens.InsertLeadingSpace(page))
        {
            return true;
        }

        if (page.Starts(Tag.Head) || (EndsElsewhere(page) && !page.Ends(Tag.Template)))
        {
            return true;
        }

        if (page.Starts(Tag.Html))
        {
            return BodyMode.Read(page);
        }

        if (page.Starts(Tag.Noscript))
        {
            page.InsertElement();
            page.Mode = InsertionMode.InHeadNoscript;
            return true;
        }

        if (ReadMetadata(page))
        {
            return true;
        }

        page.Open.Pop();
        page.Mode = InsertionMode.AfterHead;
        return page.Ends(Tag.Head);
    }

    /// <summary>What stands in the head wherever it is found.</summary>
    /// <returns>Whether the token is of this kind.</returns>
    public static bool ReadMetadata(TreeBuilder page)
    {
        switch (page.Token.Tag)
        {
            case Tag.Base or Tag.Basefont or Tag.Bgsound or Tag.Link or Tag.Meta when page.IsStart:
                page.InsertVoid();
                return true;
            case Tag.Title or Tag.Noframes or Tag.Style or Tag.Script when page.IsStart:
                RawElements.Insert(page);
                return true;
            case Tag.Template when page.IsStart:
                TemplateMode.Open(page);
                return true;
            case Tag.Template when page.IsEnd:
                TemplateMode.Close(page);
                return true;
            default:
                return false;
        }
    }

    public static bool ReadInHeadNoscript(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Text && TextTokens.InsertLeadingSpace(page))
        {
            return true;
        }

        if (page.Starts(Tag.Head) || page.Starts(Tag.Noscript)
            || (page.IsEnd && page.Token.Tag is not (Tag.Noscript or Tag.Br)))
        {
            return true;
        }

        if (page.IsStart && page.Token.Tag is Tag.Html or Tag.Basefont or Tag.Bgsound or Tag.Link or Tag.Meta or Tag.Noframes or Tag.Style)
        {
            return page.Starts(Tag.Html) ? BodyMode.Read(page) : ReadMetadata(page);
        }

        page.Open.Pop();
        page.Mode = InsertionMode.InHead;
        return page.Ends(Tag.Noscript);
    }

    public static bool ReadAfterHead(TreeBuilder page)
    {
        if (page.Token.Kind == TokenKind.Text && TextTokens.InsertLeadingSpace(page))
        {
            return true;
        }

        if (page.Starts(Tag.Head) || page.Ends(Tag.Head) || (EndsElsewhere(page) && !page.Ends(Tag.Template)))
        {
            return true;
        }

        if (page.Starts(Tag.Html))
        {
            return BodyMode.Read(page);
        }

        if (page.Starts(Tag.Body) || page.Starts(Tag.Frameset))
        {
            page.AllowsFrameset &= page.Token.Tag == Tag.Frameset;
            page.Mode = page.Token.Tag == Tag.Body ? InsertionMode.InBody : InsertionMode.InFrameset;
            page.InsertElement();
            return true;
        }

        if (ReadInClosedHead(page))
        {
            return true;
        }

        page.InsertMissing(Tag.Body);
        return page.Again(InsertionMode.InBody);
    }

    /// <summary>Reads a part of the head that stands behind its end.</summary>
    /// <returns>Whether the token is one.</returns>
    private static bool ReadInClosedHead(TreeBuilder page)
    {
        page.Open.Push(OpenElement.Of(page.Tree, page.Head));
        var isRead = ReadMetadata(page);
        page.Open.RemoveAt(page.Open.IndexOf(page.Head));
        return isRead;
    }

    /// <summary>Whether the token is an end tag that makes nothing that is missing.</summary>
    private static bool EndsElsewhere(TreeBuilder page) => page.IsEnd && page.Token.Tag is not (Tag.Head or Tag.Body or Tag.Html or Tag.Br);
}
