using ArticleExtract.Articles;
using ArticleExtract.Datelines;
using ArticleExtract.LinkLists;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Corpus;

public class CorpusComparisonTests
{
    private static readonly Article Article = new()
    {
        Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, "First\n part"), new ArticleBlock(BlockKind.Paragraph, 0, "Second")],
        Datelines = [new Dateline { Places = ["BONN"], Agency = "dpa" }],
        LinkLists = [new LinkList("More", [new LinkListItem("One", null), new LinkListItem("Two", null)])],
    };

    [Theory]
    [InlineData("""{"why": "", "body": ["First part", "Second"]}""")]
    [InlineData("""{"why": "", "bodyContains": ["rst part"], "bodyLacks": ["part Second"]}""")]
    [InlineData("""{"why": "", "title": null, "authors": [], "pageType": "unknown"}""")]
    [InlineData("""{"why": "", "dateline": {"places": ["BONN"], "region": null}}""")]
    [InlineData("""{"why": "", "linkLists": [{"label": "More", "items": ["One", "Two"]}]}""")]
    public void Compare_ArticleAsExpected_FindsNothing(string expected) => Compare(expected).Should().BeEmpty();

    [Theory]
    [InlineData("""{"why": "", "title": "T"}""", "title: expected \"T\", found null")]
    [InlineData("""{"why": "", "dateline": null}""", "dateline: expected null, found {*")]
    [InlineData("""{"why": "", "dateline": {"agency": "AP"}}""", "dateline.agency: expected \"AP\", found \"dpa\"")]
    [InlineData("""{"why": "", "body": ["First part", "Second", "Third"]}""", "body: missing \"Third\"")]
    [InlineData("""{"why": "", "body": ["Second"]}""", "body: not expected \"First part\"")]
    [InlineData("""{"why": "", "body": ["Second", "First part"]}""", "body: other order*")]
    [InlineData("""{"why": "", "bodyContains": ["Third"]}""", "body: must contain \"Third\"")]
    [InlineData("""{"why": "", "bodyLacks": ["Second"]}""", "body: must not contain \"Second\"")]
    [InlineData("""{"why": "", "linkListsInclude": [{"label": "More", "items": ["One"]}]}""", "linkLists: must include*found*Two*")]
    public void Compare_ArticleOtherwise_SaysFieldExpectedAndFound(string expected, string message) =>
        Compare(expected).Should().ContainSingle().Which.Should().Match(message);

    [Fact]
    public void Compare_KnownFailureThatFails_FindsNothing() =>
        Compare("""{"why": "", "title": "T", "knownFailures": {"title": "it has none"}}""").Should().BeEmpty();

    [Fact]
    public void Compare_KnownFailureThatIsAsExpected_AsksToRemoveTheMark() =>
        Compare("""{"why": "", "title": null, "knownFailures": {"title": "it has one"}}""").Should().ContainSingle().Which.Should().Match("title: is as expected now*");

    [Fact]
    public void Compare_UnknownPartOfADateline_NamesIt() =>
        FluentActions.Invoking(() => Compare("""{"why": "", "dateline": {"place": "BONN"}}"""))
            .Should().Throw<FormatException>().WithMessage("*'place'*");

    private static IReadOnlyList<string> Compare(string expected) => CorpusComparison.Compare(CorpusExpectation.Parse(expected), Article);
}
