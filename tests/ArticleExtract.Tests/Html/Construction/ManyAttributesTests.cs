using ArticleExtract.Html.Construction;

namespace ArticleExtract.Tests.Html.Construction;

/// <summary>Tags that add attributes to one element do not cost the square of their number.</summary>
public sealed class ManyAttributesTests
{
    private const int Tags = 100;

    [Theory]
    [InlineData("<html a{0}>")]
    [InlineData("<body a{0}>")]
    [InlineData("<html a{0}><body b{0}>")]
    public void Parse_MoreTagsOfTheSameElement_AllocatesInStepWithThePage(string tag)
    {
        var (few, many) = (Repeat(tag, Tags), Repeat(tag, 4 * Tags));

        var allocated = Allocation.PerCall(() => Read(many));

        allocated.Should().BeLessThan(6 * Allocation.PerCall(() => Read(few)), "four times as many tags took sixteen times as much");
    }

    [Fact]
    public void Parse_SecondBodyTag_AddsWhatTheFirstLacks()
    {
        using var document = TreeConstruction.Parse("<body class=a><p>Text</p><body class=b id=c>", 512);

        TreeOutline.Of(document).Should().Contain("<xhtml body class=\"a\" id=\"c\">");
    }

    private static string Repeat(string tag, int count) => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(null, tag, i)));

    private static void Read(string html)
    {
        using var document = TreeConstruction.Parse(html, 512);
    }
}
