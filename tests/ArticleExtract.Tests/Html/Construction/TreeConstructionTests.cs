using ArticleExtract.Html.Construction;
using CsCheck;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Our elements are built into the tree that AngleSharp builds of its own.</summary>
public class TreeConstructionTests
{
    private const int BrowserDepth = 512;
    private const int SmallDepth = 12;

    /// <summary>AngleSharp ends a formatting element around more than eight blocks otherwise than the standard says, which long pages come to.</summary>
    private const int MaxTags = 30;

    private const int Pages = 3_000;

    /// <summary>
    /// What AngleSharp 1.10.3 reads otherwise than the standard says: it has no rules for <c>search</c> and those of before 2025 for <c>select</c>,
    /// leaves end tags in drawings and formulas aside, opens formatting again for characters of the number zero, for an end tag without a name and for the
    /// line end behind <c>pre</c>, parts a text in a table at a bracket, writes end tags in titles in lower case, keeps templates elsewhere, opens formatting behind frames, and
    /// (<see cref="IsComparable"/>) ends a heading of a table by the end of a cell. Frames in noscript we leave out.
    /// </summary>
    private static readonly Gen<string> ComparablePage = TagSoup
        .PageWithout("template", "select", "search", "svg", "math", "pre", "listing", "textarea", "foreignObject", "frameset", "\0", "<", "</", "</>")
        .Where(IsComparable);

    public static TheoryData<string> Malformed => new(MalformedMarkup.Snippets);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedMarkup_GivesTheOrdinaryTree(string html) => TreeOutline.OfOurs(html, BrowserDepth).Should().Be(TreeOutline.OfOrdinary(html, BrowserDepth));

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedMarkupTooDeep_GivesTheOrdinaryTree(string html) => TreeOutline.OfOurs(html, SmallDepth).Should().Be(TreeOutline.OfOrdinary(html, SmallDepth));

    [Fact]
    public void Parse_RandomTagSoup_GivesTheOrdinaryTree() =>
        ComparablePage.Sample(html => TreeOutline.OfOurs(html, BrowserDepth).Should().Be(TreeOutline.OfOrdinary(html, BrowserDepth)), iter: Pages);

    /// <summary>Lists of options hold any markup since 2025, and end where they must.</summary>
    [Theory]
    [InlineData("<select><option><b>one</b><option>two</select>x", "select(option(b('one')) option('two')) 'x'")]
    [InlineData("<select><optgroup><option>one<optgroup><option>two<hr>", "select(optgroup(option('one')) optgroup(option('two')) hr)")]
    [InlineData("<select><option>one<select>two", "select(option('one')) 'two'")]
    [InlineData("<select><option>one<input>two", "select(option('one')) input 'two'")]
    [InlineData("<div><select><option>one</div>two", "div(select(option('onetwo')))")]
    [InlineData("<table><tr><td><select><option>one<td>two", "table(tbody(tr(td(select(option('one'))) td('two'))))")]
    public void Parse_ListOfOptions_IsReadAsTheStandardSays(string html, string body) => Body(html).Should().Be(body);

    /// <summary>What AngleSharp reads otherwise.</summary>
    [Theory]
    [InlineData("<p>one<search>two", "p('one') search('two')")]
    [InlineData("<table><th>one</td>two", "table(tbody(tr(th('onetwo'))))")]
    [InlineData("<math><mi>x</math>one", "math(mi('x')) 'one'")]
    [InlineData("<math><mi></br>one</p>two", "math(mi(br 'one' p 'two'))")]
    [InlineData("<b>one<pre>\n<i>two", "b('one' pre(i('two')))")]
    [InlineData("<template><tr><td>one</template>two", "template(tr(td('one'))) 'two'")]
    [InlineData("<table><template><td>one</template><tr><td>two", "table(template(td('one')) tbody(tr(td('two'))))")]
    [InlineData("<template><col></col>one</template>", "template(col)")]
    public void Parse_MarkupThatAngleSharpReadsOtherwise_IsReadAsTheStandardSays(string html, string body) => Body(html).Should().Be(body);

    private static bool IsComparable(string html) =>
        !(Has(html, "noscript") && Has(html, "iframe"))
        && !(Has(html, "th") && html.Contains("</td", StringComparison.Ordinal))
        && !(Has(html, "td") && html.Contains("</th", StringComparison.Ordinal))
        && html.Count('<') <= MaxTags;

    private static bool Has(string html, string name) => html.Contains($"<{name}", StringComparison.Ordinal);

    private static string Body(string html)
    {
        using var tree = TreeConstruction.Parse("<body>" + html, BrowserDepth);
        return ShortOutline.Of(tree.Root.FirstChild.Next);
    }
}
