using ArticleExtract.Html.Construction;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Formatting that is opened again and again does not outgrow the page.</summary>
public class CopiesTests
{
    private const int Few = 500;

    /// <summary>Items and attributes for each character of the page: ordinary markup has fewer.</summary>
    private const double MaxPerCharacter = 1.5;

    [Fact]
    public void Parse_ManyFormattingElementsInManyParagraphs_GrowsWithThePage() =>
        ItemsPerCharacter($"<p>{Numbered("<b {0}>")}{Numbered("<p>x")}").Should().BeLessThan(MaxPerCharacter);

    [Fact]
    public void Parse_FormattingWithManyAttributesInManyParagraphs_GrowsWithThePage() =>
        ItemsPerCharacter($"<p><b{Numbered(" a{0}")}>{Numbered("<p>x")}").Should().BeLessThan(MaxPerCharacter);

    [Fact]
    public void Parse_FormattingInParagraphs_IsOpenedAgain()
    {
        using var tree = TreeConstruction.Parse("<body><p><b>one<p>two<p>three", 512);

        ShortOutline.Of(tree.Root.FirstChild.Next).Should().Be("p(b('one')) p(b('two')) p(b('three'))");
    }

    private static double ItemsPerCharacter(string html)
    {
        using var tree = TreeConstruction.Parse(html, 512);
        var attributes = 0;
        for (var item = 1; item < tree.Count; item++)
        {
            attributes += tree[item].Kind == ItemKind.Html ? tree[item].Length : 0;
        }

        return (double)(tree.Count + attributes) / html.Length;
    }

    private static string Numbered(string part) => string.Concat(Enumerable.Range(0, 10 * Few).Select(i => string.Format(null, part, i)));
}
