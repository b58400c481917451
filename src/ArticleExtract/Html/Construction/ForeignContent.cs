using ArticleExtract.Html.Tokens;
using ArticleExtract.Pages;

namespace ArticleExtract.Html.Construction;

/// <summary>Elements of SVG and MathML.</summary>
internal static class ForeignContent
{
    /// <summary>Opens a drawing or a formula in HTML.</summary>
    public static void Open(TreeBuilder page)
    {
        FormattingElements.Reopen(page);
        Insert(page, page.Token.Tag == Tag.Svg ? ItemKind.Svg : ItemKind.Math);
    }

    /// <summary>Whether the token follows the rules of SVG and MathML.</summary>
    public static bool Holds(TreeBuilder page)
    {
        if (page.Open.Count == 0 || page.Open.Current.IsHtml || page.Token.Kind == TokenKind.End)
        {
            return false;
        }

        ref readonly var current = ref page.Open.Current;
        var isStart = page.IsStart;
        var isStartOrText = isStart || page.Token.Kind == TokenKind.Text;
        return !(current.Has(ElementTraits.HtmlIntegration) && isStartOrText)
            && !(current.Has(ElementTraits.MathText) && isStartOrText && !(isStart && page.Tree.Names[page.Token.Name] is "mglyph" or "malignmark"))
            && !(isStart && page.Token.Tag == Tag.Svg && page.Tree.Names[current.Name] == "annotation-xml" && current.Kind == ItemKind.Math);
    }

    public static bool Read(TreeBuilder page)
    {
        switch (page.Token.Kind)
        {
            case TokenKind.Text:
                page.InsertText();
                page.AllowsFrameset = page.AllowsFrameset && TextTokens.IsSpace(page);
                return true;
            case TokenKind.StartTag when EndsForeign(page):
            case TokenKind.EndTag when page.Token.Tag is Tag.Br or Tag.P:
                LeaveForeign(page);
                return Modes.Read(page);
            case TokenKind.StartTag:
                Insert(page, page.Open.Current.Kind);
                return true;
            case TokenKind.EndTag:
                return Close(page);
            default:
                return true;
        }
    }

    private static void Insert(TreeBuilder page, ItemKind kind)
    {
        var token = page.Token;
        var name = page.Tree.Names[token.Name];
        var tag = token.Tag is Tag.Svg or Tag.Math ? token.Tag : Tag.Unknown;
        var item = page.Tree.Make(new MarkupItem { Kind = kind, Tag = tag, Name = token.Name, Start = token.FirstAttribute, Length = token.AttributeCount });
        Placement.Place(page, item);
        if (!token.IsSelfClosing)
        {
            var traits = kind == ItemKind.Svg ? TraitTable.OfSvg(name) : TraitTable.OfMath(name);
            var holdsHtml = kind == ItemKind.Math && name == "annotation-xml" && HoldsHtml(new MarkupElement(page.Tree, item));
            page.Open.Push(new OpenElement(item, token.Name, kind, tag, holdsHtml ? traits | ElementTraits.HtmlIntegration : traits));
        }
    }

    private static bool HoldsHtml(MarkupElement annotation) =>
        annotation.TryFind("encoding", out var encoding)
        && (encoding.Equals("text/html", StringComparison.OrdinalIgnoreCase) || encoding.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the token is the start tag of an element that stands in no drawing.</summary>
    private static bool EndsForeign(TreeBuilder page) =>
        page.Token.Tag == Tag.Font
            ? page.TryFind("color", out _) || page.TryFind("face", out _) || page.TryFind("size", out _)
            : (TraitTable.Of(page.Token.Tag) & ElementTraits.Breakout) != 0;

    /// <summary>Ends the drawing, as far as HTML goes on.</summary>
    private static void LeaveForeign(TreeBuilder page)
    {
        while (!page.Open.Current.IsHtml && !page.Open.Current.Has(ElementTraits.HtmlIntegration | ElementTraits.MathText))
        {
            page.Open.Pop();
        }
    }

    /// <summary>Ends the innermost foreign element of the token's name, or leaves the tag to HTML.</summary>
    private static bool Close(TreeBuilder page)
    {
        for (var index = page.Open.Count - 1; index > 0 && !page.Open[index].IsHtml; index--)
        {
            if (page.Open[index].Name == page.Token.Name)
            {
                page.Open.PopFrom(index);
                return true;
            }
        }

        return Modes.Read(page);
    }
}
