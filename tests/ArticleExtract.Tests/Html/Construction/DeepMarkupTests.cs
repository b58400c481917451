using ArticleExtract.Html.Construction;
using CsCheck;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Pages deeper than a tree may be.</summary>
public class DeepMarkupTests
{
    private const int MaxSmallDepth = 8;
    private const int RandomPages = 3_000;

    private static readonly string Deep = string.Concat(Enumerable.Repeat("<div>", 600));

    [Theory]
    [InlineData("<iframe>inside</iframe>")]
    [InlineData("<textarea>inside</textarea>")]
    [InlineData("<noframes>inside</noframes>")]
    [InlineData("<template>inside<b>inside</b></template>")]
    [InlineData("<svg><title>inside</title><g>inside</g></svg>")]
    public void ReadHtml_WhatIsNoTextBelowAllDepth_IsLeftOut(string element) =>
        HtmlPage.Texts($"{Deep}<p>one</p>{element}<p>two</p>").Should().Equal("one", "two");

    [Fact]
    public void ReadHtml_DataBelowAllDepth_IsRead() =>
        HtmlPage.Read($$"""{{Deep}}<script type=application/ld+json>{"a":1}</script>text""").Metadata.JsonLd.Should().Equal("""{"a":1}""");

    /// <summary>Cuts meet misplaced and misnested elements in all orders here. Each item has one place, and its neighbours know it.</summary>
    [Fact]
    public void Parse_RandomTagSoupAtAnyDepth_GivesASoundTree() =>
        Gen.Select(TagSoup.Page, Gen.Int[1, MaxSmallDepth]).Sample((html, depth) =>
        {
            using var tree = TreeConstruction.Parse(html, depth);
            CountSound(tree, MarkupTree.None).Should().BeLessThanOrEqualTo(tree.Count);
        }, iter: RandomPages);

    /// <summary>Counts what stands in an item, itself included, and fails where links disagree.</summary>
    private static int CountSound(MarkupTree tree, int parent)
    {
        var (count, previous) = (1, MarkupTree.None);
        for (var child = tree[parent].FirstChild; child != MarkupTree.None; child = tree[child].Next)
        {
            (tree[child].Parent, tree[child].Previous).Should().Be((parent, previous));
            previous = child;
            count += tree[child].Kind == ItemKind.Text ? 1 : CountSound(tree, child);
            count.Should().BeLessThanOrEqualTo(tree.Count);
        }

        tree[parent].LastChild.Should().Be(previous);
        return count;
    }
}
