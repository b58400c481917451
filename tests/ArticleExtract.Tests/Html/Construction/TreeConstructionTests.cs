using AngleSharp.Html.Parser;
using ArticleExtract.Html.Construction;
using CsCheck;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Our elements are built into the tree that AngleSharp builds of its own.</summary>
public class TreeConstructionTests
{
    private const int BrowserDepth = 512;
    private const int SmallDepth = 12;
    private const int Pages = 2_000;

    public static TheoryData<string> Malformed => new(MalformedMarkup.Snippets);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedMarkup_GivesTheOrdinaryTree(string html) => OurTree(html, BrowserDepth).Should().Be(OrdinaryTree(html, BrowserDepth));

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedMarkupTooDeep_GivesTheOrdinaryTree(string html) => OurTree(html, SmallDepth).Should().Be(OrdinaryTree(html, SmallDepth));

    [Fact]
    public void Parse_RandomTagSoup_GivesTheOrdinaryTree() =>
        TagSoup.Page.Where(IsComparable).Sample(html => OurTree(html, BrowserDepth).Should().Be(OrdinaryTree(html, BrowserDepth)), iter: Pages);

    /// <summary>
    /// Leaves out what AngleSharp 1.10.3 reads otherwise than the standard says: it takes a style element of a drawing for a special one, and
    /// handles the token behind a pre, listing or textarea tag in a table twice over. In templates and with frames in noscript we differ, see
    /// <see cref="OpenElements"/>.
    /// </summary>
    private static bool IsComparable(string html) =>
        !Has(html, "template") && !(Has(html, "noscript") && Has(html, "iframe")) && !(Has(html, "svg") && Has(html, "style")) && !(Has(html, "table") && (Has(html, "pre") || Has(html, "listing") || Has(html, "textarea")));

    private static bool Has(string html, string name) => html.Contains($"<{name}", StringComparison.Ordinal);

    private static string OurTree(string html, int depth)
    {
        using var document = TreeConstruction.Parse(html, depth);
        return TreeOutline.Of(document);
    }

    private static string OrdinaryTree(string html, int depth)
    {
        var options = new HtmlParserOptions { SkipComments = true, SkipProcessingInstructions = true, IsScripting = false, MaximumDepth = depth };
        using var document = new HtmlParser(options).ParseDocument(html);
        return TreeOutline.Of(document);
    }
}
