using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Elements whose content is text, whatever it looks like.</summary>
internal static class RawElements
{
    /// <summary>Makes such an element of the token, with all that is in it.</summary>
    /// <remarks>Scripts and style sheets are half of the characters of wcxb-dev, a sixth of those of its median page. Nobody reads them but for data in JSON-LD.</remarks>
    public static void Insert(TreeBuilder page)
    {
        var tag = page.Token.Tag;
        var item = page.InsertVoid();
        if (tag == Tag.Style || (tag == Tag.Script && !ElementAttributes.IsJsonLd(new MarkupElement(page.Tree, item))))
        {
            page.Tokenizer.SkipContent(tag);
        }
        else
        {
            var text = WithoutFirstLineFeed(page, page.Tokenizer.ReadContent(tag));
            page.Tree.Insert(page.Tree.MakeText(text), item);
        }

        page.Tokenizer.SkipTag();
    }

    /// <summary>Makes such an element in the body.</summary>
    public static void Open(TreeBuilder page)
    {
        if (page.Token.Tag == Tag.Xmp)
        {
            page.CloseParagraph();
            FormattingElements.Reopen(page);
        }
        else if (page.Token.Tag == Tag.Plaintext)
        {
            page.CloseParagraph();
        }

        page.AllowsFrameset &= page.Token.Tag is Tag.Noembed or Tag.Plaintext;
        Insert(page);
    }

    private static SourceRange WithoutFirstLineFeed(TreeBuilder page, SourceRange text) =>
        page.Token.Tag == Tag.Textarea && page.Tree.Source.Of(text) is ['\n', ..] ? text.From(1) : text;
}
