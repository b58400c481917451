using System.Net;
using ArticleExtract.Articles;
using ArticleExtract.Contract;
using ArticleExtract.Pages;
using CsCheck;

namespace ArticleExtract.Tests;

/// <summary>What holds for every page there can be.</summary>
public class ArticleExtractorProperties
{
    private const int Pages = 300;

    private static readonly Uri Address = new("https://news.example/world/story.html");
    private static readonly ArticleExtractor Extractor = new();

    [Fact]
    public void Extract_AnyPage_GivesASoundArticle() => RandomPages.Any.Sample(
        page =>
        {
            ArticleSoundness.Check(Extractor.ExtractHtml(page, Address));
            ArticleSoundness.Check(Extractor.ExtractText(page, Address));
        },
        iter: Pages);

    [Fact]
    public void Extract_AnyPageAgain_GivesTheSameArticle() => RandomPages.Any.Sample(
        page => Describe(page).Should().Be(Describe(page)),
        iter: Pages);

    [Fact]
    public void Extract_AnyPageWithATrace_GivesTheSameArticle() => RandomPages.Any.Sample(
        page => Describe(page, new ExtractionTrace()).Should().Be(Describe(page)),
        iter: Pages);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-CH")]
    public void Extract_AnyPageUnderAnotherCulture_GivesTheSameArticle(string culture) => RandomPages.Any.Sample(
        page =>
        {
            var expected = Describe(page);
            using (new CultureScope(culture))
            {
                Describe(page).Should().Be(expected);
            }
        },
        iter: Pages);

    [Fact]
    public void Extract_AnyPage_KeepsTheOrderOfItsBlocks() => RandomPages.Any.Sample(
        page =>
        {
            FindOutOfOrder(trace => Extractor.ExtractHtml(page, Address, trace)).Should().BeNull();
            FindOutOfOrder(trace => Extractor.ExtractText(page, Address, trace)).Should().BeNull();
        },
        iter: Pages);

    [Fact]
    public void ExtractText_AnyPage_AddsNothingToIt() => RandomPages.Any.Sample(
        page => LettersOf(page).Should().ContainAll(Extractor.ExtractText(page).Blocks.Select(block => LettersOf(block.Text)).Where(text => text.Length > 0).DefaultIfEmpty(string.Empty)),
        iter: Pages);

    [Fact]
    public void Extract_ParagraphsAsHtmlAndAsText_GivesTheSameBody() => RandomPages.Paragraphs.Sample(
        paragraphs =>
        {
            var html = string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n"));
            Extractor.ExtractHtml(html).ToText().Should().Be(Extractor.ExtractText(string.Join("\n\n", paragraphs)).ToText());
        },
        iter: Pages);

    [Fact]
    public void Extract_StoryAsHtmlAndAsText_GivesTheSameArticle() => RandomPages.Stories.Sample(
        story => Tell(Extractor.ExtractHtml(story.ToHtml(), Address)).Should().Be(Tell(Extractor.ExtractText(story.ToText(), Address))),
        iter: Pages);

    [Fact]
    public void Extract_StoryWithLists_KeepsItsParagraphsAndNamesItsLists() => RandomPages.Stories.Sample(
        story =>
        {
            var article = Extractor.ExtractHtml(story.ToHtml(), Address);
            article.Blocks.Select(block => block.Text).Should().Equal(story.Paragraphs);
            article.LinkLists.Select(list => list.Label).Should().Equal(story.InlineLabel, story.Label);
            article.LinkLists.SelectMany(list => list.Items).Select(item => item.Text).Should().Equal(story.Headlines);
        },
        iter: Pages);

    /// <summary>The first block of the body that does not stand in the page behind the one before it.</summary>
    private static string? FindOutOfOrder(Func<ExtractionTrace, Article> extract)
    {
        var trace = new ExtractionTrace();
        var article = extract(trace);
        var position = 0;
        foreach (var block in article.Blocks)
        {
            position = trace.Page!.Text.IndexOf(block.Text, position, StringComparison.Ordinal);
            if (position < 0)
            {
                return block.Text;
            }

            position += block.Text.Length;
        }

        return null;
    }

    private static string Describe(string page, ExtractionTrace? trace = null) =>
        Extractor.ExtractHtml(page, Address, trace).ToJson() + Extractor.ExtractText(page, Address, trace).ToJson();

    /// <summary>What a format does not change: links have no addresses in text.</summary>
    private static string Tell(Article article) => string.Join(
        '\n',
        [article.Title, article.ToText(), .. article.LinkLists.Select(list => $"{list.Kind} {list.Label}: {string.Join(" | ", list.Items.Select(item => item.Text))}")]);

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
