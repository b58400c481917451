namespace ArticleExtract.Tests.Corpus;

public class CorpusExpectationTests
{
    [Fact]
    public void Parse_UnknownProperty_NamesIt() =>
        Parsing("""{"why": "x", "titel": "y"}""").Should().Throw<FormatException>().WithMessage("*'titel'*");

    [Fact]
    public void Parse_KnownFailureOfWhatIsNotAsserted_NamesIt() =>
        Parsing("""{"why": "x", "knownFailures": {"title": "y"}}""").Should().Throw<FormatException>().WithMessage("*'title'*");

    [Fact]
    public void Parse_NoWhy_AsksForIt() =>
        Parsing("""{"title": "x"}""").Should().Throw<FormatException>().WithMessage("*'why'*");

    [Theory]
    [InlineData("""{"why": "x", "bodyLacks": "y"}""", "*'bodyLacks'*Array*String*")]
    [InlineData("""{"why": "x", "title": ["y"]}""", "*'title'*String*Array*")]
    [InlineData("""{"why": "x", "authors": null}""", "*'authors'*Array*Null*")]
    public void Parse_ValueOfTheWrongKind_SaysWhatIsExpected(string json, string message) =>
        Parsing(json).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Assertions_PropertyThatIsNull_IsAsserted() =>
        CorpusExpectation.Parse("""{"why": "x", "url": "https://example.com/", "dateline": null}""")
            .Assertions.Should().ContainSingle().Which.Key.Should().Be("dateline");

    private static Action Parsing(string json) => () => CorpusExpectation.Parse(json);
}
