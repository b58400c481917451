using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("class='related-posts'", "class='posts related'", true)]
    [InlineData("class='relatedPosts'", "class='related'", true)]
    [InlineData("class='related_posts'", "id='posts'", true)]
    [InlineData("class='RELATED'", "class='related'", true)]
    [InlineData("class='post-4711'", "class='post-12'", true)]
    [InlineData("class='correlated'", "class='related'", false)]
    [InlineData("class='main'", "role='main'", false)]
    [InlineData("data-ad-slot='1'", "data-ad-slot='2'", true)]
    [InlineData("style='color:red'", "style='color:red'", false)]
    public void ReadElement_OfTwoElements_SharesTheNamesTheyHaveInCommon(string left, string right, bool isShared) =>
        Read(left).Intersect(Read(right)).Any().Should().Be(isShared);

    [Fact]
    public void ReadElement_OnPagesOfKnownTypes_AddsTokensOfTheTypeToThoseOfTheName()
    {
        var (unknown, product, article) = (Read("class=reviews"), Read("class=reviews", PageType.Product), Read("class=reviews", PageType.Article));

        product.Should().Contain(unknown).And.HaveCount(2 * unknown.Count);
        product.Intersect(article).Should().BeEquivalentTo(unknown);
    }

    private static List<int> Read(string attributes, PageType type = PageType.Unknown)
    {
        var tokens = new List<int>();
        var annotations = new PageAnnotations(new PageReader().ReadHtml($"<div {attributes}>Text</div>")) { PageType = type };
        for (var i = 0; i < annotations.Page.ElementCount; i++)
        {
            TokenReader.ReadElement(annotations, i, tokens);
        }

        return tokens;
    }
}
