using ArticleExtract.Boilerplate.Features;

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

    private static List<int> Read(string attributes)
    {
        var tokens = new List<int>();
        var page = new PageReader().ReadHtml($"<div {attributes}>Text</div>");
        for (var i = 0; i < page.ElementCount; i++)
        {
            TokenReader.ReadElement(page, i, tokens);
        }

        return tokens;
    }
}
