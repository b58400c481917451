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

    private static readonly string[] TableParts = ["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"];

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

    [Theory]
    [InlineData("<select><optgroup><tfoot><template></template><colgroup>words", "<select><optgroup><template></template>words")]
    [InlineData("<select><button><th><template></template><td>words", "<select><button><template></template>words")]
    [InlineData("<select><option><caption><template></template><th>words", "<select><option><template></template>words")]
    [InlineData("<select><button></select><tfoot><template></template><col>words", "<select><button></select><template></template>words")]
    [InlineData("<select><optgroup><table><template></template></select><tr>words", "<select><optgroup><template></template></select>words")]
    public void Parse_PartOfATableInASelect_IsIgnored(string html, string withoutIt) => OurTree(html, BrowserDepth).Should().Be(OurTree(withoutIt, BrowserDepth));

    /// <summary>
    /// Leaves out what AngleSharp 1.10.3 reads otherwise than the standard says: it takes a style element of a drawing for a special one, that
    /// of an option for one with elements in it, and handles the token behind a pre, listing or textarea tag in a table twice over. In
    /// templates, in selects and with frames in noscript we differ, see <see cref="OpenElements"/>.
    /// </summary>
    private static bool IsComparable(string html) =>
        !Has(html, "template")
        && !(Has(html, "select") && (Has(html, "table") || TableParts.Any(part => Has(html, part))))
        && !(Has(html, "noscript") && Has(html, "iframe"))
        && !(Has(html, "svg") && Has(html, "style"))
        && !(Has(html, "select") && Has(html, "style"))
        && !(Has(html, "table") && (Has(html, "pre") || Has(html, "listing") || Has(html, "textarea")));

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
