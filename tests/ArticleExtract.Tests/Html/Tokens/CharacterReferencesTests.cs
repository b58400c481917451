using AngleSharp.Html;
using ArticleExtract.Html.Tokens;

namespace ArticleExtract.Tests.Html.Tokens;

public class CharacterReferencesTests
{
    private const int NamesInTheStandard = 2231;

    /// <summary>AngleSharp's table was written by others, so a slip in ours would show.</summary>
    [Fact]
    public void Find_EveryName_IsWhatAngleSharpSays()
    {
        var names = File.ReadLines(PathOfTable()).Select(line => line.Split(' ')[0]).ToArray();

        names.Should().HaveCount(NamesInTheStandard);
        names.Should().OnlyContain(name => NamedReferences.Find(name).Equals(new ValueTuple<int, string>(name.Length, HtmlEntityProvider.Resolver.GetSymbol(name)!)));
    }

    [Theory]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("&AMP;&Amp;", "&&Amp;")]
    [InlineData("caf&eacute;s", "cafés")]
    [InlineData("&eacute", "é")]
    [InlineData("&notit; &notin;", "¬it; ∉")]
    [InlineData("&NotEqualTilde;", "≂̸")]
    [InlineData("AT&T &c. & &; &", "AT&T &c. & &; &")]
    [InlineData("&nosuchname;", "&nosuchname;")]
    [InlineData("&#65;&#x42;&#X43", "ABC")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("&#150;&#x80;&#x81;", "–€\u0081")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "����")]
    [InlineData("&#;&#x;&#", "&#;&#x;&#")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\0b", "ab")]
    public void Read_Text_DecodesWhatIsAReference(string html, string text) => Read(html, TextKind.Html).Should().Be(text);

    /// <summary>In an address, a parameter may look like a reference without its semicolon.</summary>
    [Theory]
    [InlineData("?a=1&copy=2&region=3", "?a=1&copy=2&region=3")]
    [InlineData("?a=1&copy;=2", "?a=1©=2")]
    [InlineData("?a&lt", "?a<")]
    [InlineData("&ampx &amp/", "&ampx &/")]
    public void Read_Attribute_LeavesParametersAsTheyAre(string html, string value) => Read(html, TextKind.Attribute).Should().Be(value);

    [Fact]
    public void Read_RawText_DecodesNothing() => Read("a &amp; b\0\r\n", TextKind.Raw).Should().Be("a &amp; b\uFFFD\n");

    private static string Read(string html, TextKind kind)
    {
        using var source = new SourceText(html);
        return source.Of(source.Read(0, html.Length, kind)).ToString();
    }

    private static string PathOfTable() => Path.Combine(AppContext.BaseDirectory, "named-references.txt");
}
