using System.Text.Json;
using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Tests.Metadata;

public sealed class JsonLdScriptTests
{
    [Theory]
    [InlineData("""{"headline": "Title"}""")]
    [InlineData("""<!-- {"headline": "Title"} -->""")]
    [InlineData("""//<![CDATA[ {"headline": "Title"} //]]>""")]
    [InlineData("""{"headline": "Title",}""")]
    [InlineData("""{"headline": "Title"};""")]
    [InlineData("""/* data */ {"headline": /* here */ "Title"}""")]
    public void Read_UsualDamage_IsForgiven(string script) => ReadHeadline(script).Should().Be("Title");

    [Fact]
    public void Read_ControlCharacterInAString_IsASpace() => ReadHeadline("{\"headline\": \"Two\nlines\"}").Should().Be("Two lines");

    [Fact]
    public void Read_EscapeThatDoesNotExist_LosesItsBackslash() => ReadHeadline("""{"headline": "It\'s"}""").Should().Be("It's");

    [Theory]
    [InlineData("""{"headline": "half \ud83d pair"}""")]
    [InlineData("""{"headline": "half \ude00 pair"}""")]
    public void Read_HalfASurrogatePair_IsReplaced(string script) => ReadHeadline(script).Should().Be("half \uFFFD pair");

    [Fact]
    public void Read_SeveralValues_ReadsAll()
    {
        var values = new List<JsonElement>();

        JsonLdScript.Read("""{"a": 1} {"b": 2} [3]""", values).Should().BeNull();

        values.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("""{"headline": """)]
    [InlineData("""{headline: "Title"}""")]
    public void Read_BrokenScript_SaysWhatIsWrong(string script) => JsonLdScript.Read(script, []).Should().NotBeNullOrEmpty();

    [Fact]
    public void Read_DeepNesting_IsRefusedWithoutAnException() => JsonLdScript.Read(new string('[', 100_000), []).Should().NotBeNull();

    private static string? ReadHeadline(string script)
    {
        var values = new List<JsonElement>();
        JsonLdScript.Read(script, values).Should().BeNull();
        return JsonLdValue.ReadText(values[0], "headline");
    }
}
