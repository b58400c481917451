using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ArticleExtract.Html.Construction;

/// <summary>Runs AngleSharp's spec-conformant tree construction into our own slim elements.</summary>
internal static class TreeConstruction
{
    /// <summary>Parses a page.</summary>
    /// <param name="html">Its markup.</param>
    /// <param name="maxDepth">Elements deeper than this become siblings of the deepest one, as in browsers.</param>
    /// <returns>The document; dispose it when its text was read.</returns>
    public static ParsedDocument Parse(string html, int maxDepth)
    {
        var options = new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
            IsScripting = false,
            MaximumDepth = maxDepth,
        };
        var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var open = new OpenElements(new UnreadContent(html, source));
        var configuration = new Configuration([new ParsedElementFactory(open, new ParsedAttributes())]);
        var parser = new HtmlParser(options, BrowsingContext.New(configuration));
        return parser.ParseDocument<ParsedDocument, ParsedElement>(source, open.Pass);
    }
}
