using System.Text;
using ArticleExtract.Articles;
using ArticleExtract.Pages;

namespace ArticleExtract.Contract;

/// <summary>What every <see cref="IArticleExtractor"/> promises, whoever wrote it. Derive a test class for each extractor.</summary>
public abstract class ArticleExtractorContract
{
    private static readonly Uri Address = new("https://news.example/world/harbour.html");
    private static readonly Uri RelativeAddress = new("world/harbour.html", UriKind.Relative);

    /// <summary>Nesting of the deepest page; an extractor whose work is not linear may choose less.</summary>
    protected virtual int DeepNesting => 20_000;

    protected abstract IArticleExtractor Create();

    [Fact]
    public void ExtractHtml_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Create().ExtractHtml(null!)).Should().Throw<ArgumentNullException>().WithParameterName("html");

    [Fact]
    public void ExtractText_Null_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Create().ExtractText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");

    [Fact]
    public void ExtractHtml_RelativeAddress_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Create().ExtractHtml(ContractPages.Story, RelativeAddress))
            .Should().Throw<ArgumentException>().WithParameterName("url").WithMessage("*world/harbour.html*");

    [Fact]
    public void ExtractText_RelativeAddress_IsTheCallersMistake() =>
        FluentActions.Invoking(() => Create().ExtractText(ContractPages.StoryLines, RelativeAddress))
            .Should().Throw<ArgumentException>().WithParameterName("url").WithMessage("*world/harbour.html*");

    [Fact]
    public async Task ExtractAsync_Null_IsTheCallersMistake() =>
        await FluentActions.Awaiting(() => Create().ExtractAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("page");

    [Fact]
    public async Task ExtractAsync_RelativeAddress_IsTheCallersMistake() =>
        await FluentActions.Awaiting(() => Create().ExtractAsync(new MemoryStream(), null, RelativeAddress))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("url");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public async Task Extract_BytesOrStreamOfADeclaredCharset_GivesTheArticleOfTheText(string charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        var (html, text) = (encoding.GetBytes(ContractPages.Story), encoding.GetBytes(ContractPages.StoryLines));
        var extractor = Create();

        Describe(extractor.ExtractBytes(html, $"text/html; charset={charset}", Address)).Should().Be(Describe(extractor.ExtractHtml(ContractPages.Story, Address)));
        Describe(extractor.ExtractBytes(text, $"text/plain; charset={charset}", Address)).Should().Be(Describe(extractor.ExtractText(ContractPages.StoryLines, Address)));
        Describe(await extractor.ExtractAsync(new MemoryStream(html), $"text/html; charset={charset}", Address))
            .Should().Be(Describe(extractor.ExtractHtml(ContractPages.Story, Address)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("\uFEFF")]
    public void Extract_NothingToRead_GivesAnArticleWithoutBlocks(string nothing)
    {
        Create().ExtractHtml(nothing).Blocks.Should().BeEmpty();
        Create().ExtractText(nothing).Blocks.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ContractPages.HostileNames), MemberType = typeof(ContractPages))]
    public void ExtractHtml_HostilePage_GivesASoundArticle(string name) =>
        ArticleSoundness.Check(Create().ExtractHtml(ContractPages.Hostile(name), Address));

    [Theory]
    [MemberData(nameof(ContractPages.HostileNames), MemberType = typeof(ContractPages))]
    public void ExtractText_HostilePage_GivesASoundArticle(string name) =>
        ArticleSoundness.Check(Create().ExtractText(ContractPages.Hostile(name), Address));

    [Fact]
    public void ExtractHtml_DeepNesting_GivesASoundArticle() =>
        ArticleSoundness.Check(Create().ExtractHtml(ContractPages.Nested(DeepNesting), Address));

    [Fact]
    public void ExtractHtml_Story_KeepsItsParagraphs() =>
        Create().ExtractHtml(ContractPages.Story, Address).Blocks.Select(block => block.Text).Should().Contain(ContractPages.StoryParagraphs);

    [Fact]
    public void ExtractText_Story_KeepsItsParagraphs() =>
        Create().ExtractText(ContractPages.StoryLines, Address).Blocks.Select(block => block.Text).Should().Contain(ContractPages.StoryParagraphs);

    [Fact]
    public void ExtractHtml_Story_KeepsTheAddress() => Create().ExtractHtml(ContractPages.Story, Address).Url.Should().Be(Address);

    [Fact]
    public void ExtractHtml_Story_SaysNothingThePageDoesNotSay() =>
        WordsOf(Create().ExtractHtml(ContractPages.Story, Address)).Should().BeSubsetOf(Words(ContractPages.StoryText));

    [Fact]
    public void ExtractText_Story_SaysNothingThePageDoesNotSay() =>
        WordsOf(Create().ExtractText(ContractPages.StoryLines, Address)).Should().BeSubsetOf(Words(ContractPages.StoryLines));

    [Theory]
    [InlineData("hiddenInScript")]
    [InlineData("hidden-in-style")]
    [InlineData("hidden in a comment")]
    [InlineData("hidden in a template")]
    [InlineData("hiddenInJson")]
    public void ExtractHtml_CodeOfThePage_IsNotText(string code) =>
        Create().ExtractHtml(ContractPages.Story, Address).ToText().Should().NotContain(code);

    [Fact]
    public void ExtractHtml_ScriptLink_IsNoLink()
    {
        var article = Create().ExtractHtml(ContractPages.Story, Address);
        article.ToText().Should().Contain("breakwater", "the linked words stay");
        LinksOf(article).Should().OnlyContain(url => url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeMailto);
    }

    [Fact]
    public void ExtractHtml_RelativeLink_IsAbsolute() =>
        LinksOf(Create().ExtractHtml(ContractPages.Story, Address)).Should().Contain(new Uri("https://news.example/ferries"));

    [Fact]
    public void ExtractHtml_RelativeLinkWithoutAddress_IsNoLink() => LinksOf(Create().ExtractHtml(ContractPages.Story)).Should().BeEmpty();

    [Fact]
    public void ExtractHtml_Trace_DoesNotChangeTheArticle() =>
        Describe(Create().ExtractHtml(ContractPages.Story, Address, new ExtractionTrace()))
            .Should().Be(Describe(Create().ExtractHtml(ContractPages.Story, Address)));

    [Fact]
    public void ExtractHtml_Trace_HoldsThePage()
    {
        var trace = new ExtractionTrace();
        Create().ExtractHtml(ContractPages.Story, Address, trace);
        trace.Page.Should().NotBeNull();
    }

    [Fact]
    public void Extract_SameInputTwice_GivesTheSameArticle()
    {
        var extractor = Create();
        Describe(extractor.ExtractHtml(ContractPages.Story, Address)).Should().Be(Describe(extractor.ExtractHtml(ContractPages.Story, Address)));
        Describe(extractor.ExtractText(ContractPages.StoryLines)).Should().Be(Describe(extractor.ExtractText(ContractPages.StoryLines)));
    }

    [Fact]
    public void ExtractHtml_ManyThreads_GiveTheSameArticle()
    {
        var extractor = Create();
        var expected = Describe(extractor.ExtractHtml(ContractPages.Story, Address));
        Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(16)
            .Select(_ => Describe(extractor.ExtractHtml(ContractPages.Story, Address)))
            .Should().AllBe(expected);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Extract_OtherCulture_GivesTheSameArticle(string culture)
    {
        var (html, text) = (Create().ExtractHtml(ContractPages.Story, Address), Create().ExtractText(ContractPages.StoryLines, Address));
        using (new CultureScope(culture))
        {
            Describe(Create().ExtractHtml(ContractPages.Story, Address)).Should().Be(Describe(html));
            Describe(Create().ExtractText(ContractPages.StoryLines, Address)).Should().Be(Describe(text));
        }
    }

    private static string Describe(Article article) =>
        article.ToJson() + string.Concat(article.Blocks.Select(block => $"\n{block.Kind} {block.Level} {string.Join(' ', block.Links)} {string.Join(' ', block.Emphasis)}"));

    private static IEnumerable<Uri> LinksOf(Article article) => article.Blocks.SelectMany(block => block.Links).Select(link => link.Url);

    private static IEnumerable<string> WordsOf(Article article) => Words(article.ToText());

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
