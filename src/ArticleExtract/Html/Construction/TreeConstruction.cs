using ArticleExtract.Html.Tokens;

namespace ArticleExtract.Html.Construction;

/// <summary>Builds the tree of a page as browsers do (HTML standard, "tree construction"). It loads nothing and runs nothing.</summary>
internal static class TreeConstruction
{
    /// <summary>Parses a page.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="maxDepth">Elements deeper than this become siblings of the deepest one, as in browsers.</param>
    /// <returns>The tree; dispose it when it was read.</returns>
    public static MarkupTree Parse(string html, int maxDepth)
    {
        var tree = new MarkupTree(html);
        var tokenizer = new Tokenizer(tree.Source, tree.Names, tree.Attributes);
        using var page = new TreeBuilder(tree, tokenizer, maxDepth);
        var frames = new NoscriptFrames();
        var limit = new OpenTagLimit(maxDepth);
        do
        {
            tokenizer.Read(ref page.Token, ContextOf(page.Open));
            if (frames.Admits(page.Token) && limit.Admits(page.Token, page.Open.Count))
            {
                Read(page);
            }
        }
        while (page.Token.Kind != TokenKind.End);

        return tree;
    }

    private static TokenContext ContextOf(OpenElements open) =>
        open.Count == 0 || open.Current.IsHtml ? TokenContext.Html
        : open.Current.Has(ElementTraits.HtmlIntegration | ElementTraits.MathText) ? TokenContext.Integration
        : TokenContext.Foreign;

    /// <summary>Whether the token says nothing: a comment, or a document type behind the beginning.</summary>
    private static bool IsIgnored(TreeBuilder page) =>
        page.Token.Kind == TokenKind.Comment || (page.Token.Kind == TokenKind.Doctype && page.Mode != InsertionMode.Initial);

    private static void Read(TreeBuilder page)
    {
        var skipsLineFeed = page.SkipsLineFeed;
        page.SkipsLineFeed = false;
        if (IsIgnored(page) || (skipsLineFeed && page.Token.Kind == TokenKind.Text && TextTokens.DropLineFeed(page)))
        {
            return;
        }

        while (!(ForeignContent.Holds(page) ? ForeignContent.Read(page) : Modes.Read(page)))
        {
        }
    }
}
