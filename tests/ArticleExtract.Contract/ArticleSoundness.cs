using System.Text.Json;
using ArticleExtract.Articles;

namespace ArticleExtract.Contract;

/// <summary>What holds for every article, whatever the page was.</summary>
internal static class ArticleSoundness
{
    public static void Check(Article article)
    {
        article.Should().NotBeNull();
        article.Confidence.Should().BeInRange(0, 1);
        article.Metadata.Should().NotBeNull();
        article.Authors.Should().NotContainNulls();
        article.Breadcrumbs.Should().NotContainNulls();
        article.Datelines.Should().NotContainNulls();
        foreach (var dateline in article.Datelines)
        {
            dateline.Confidence.Should().BeInRange(0, 1);
        }

        article.LinkLists.Should().NotContainNulls();
        article.Blocks.Should().NotContainNulls();
        foreach (var block in article.Blocks)
        {
            Check(block);
        }

        FluentActions.Invoking(() => JsonDocument.Parse(article.ToJson())).Should().NotThrow("the JSON is valid");
    }

    // Plain comparisons: a hostile page may have a hundred thousand blocks.
    private static void Check(ArticleBlock block)
    {
        if (string.IsNullOrWhiteSpace(block.Text))
        {
            Assert.Fail($"A block of kind {block.Kind} has no text.");
        }

        foreach (var link in block.Links)
        {
            if (link.Range.Start < 0 || link.Range.End > block.Text.Length || !link.Url.IsAbsoluteUri)
            {
                Assert.Fail($"The link {link} does not fit its block of {block.Text.Length} characters.");
            }
        }
    }
}
