using ArticleExtract.Boilerplate;
using ArticleExtract.Boilerplate.Features;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class FeatureSetTests
{
    private const string Html =
        "<title>Bridge closed for a year</title><nav><a href='/'>Home</a></nav><main><h1>Bridge closed for a year</h1>"
        + "<p>The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers.</p>"
        + "<p>Ferries will carry passengers in the meantime, <a href='/mayor'>the mayor</a> said.</p></main><footer>© The Gazette</footer>";

    [Fact]
    public void Names_OfAllGroups_AreUnique() => FeatureSet.Names.Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(PageFormat.Html)]
    [InlineData(PageFormat.Text)]
    public void Write_EachGroup_WritesAsManyFeaturesAsItNames(PageFormat format)
    {
        using var page = Measure(new PageAnnotations(Read(format)));
        foreach (var group in FeatureSet.Groups)
        {
            for (var block = 0; block < page.BlockCount; block++)
            {
                var row = new FeatureRow(new float[FeatureSet.Names.Count]);
                group.Write(page, block, ref row);
                row.Count.Should().Be(group.Names.Count, "group {0} writes block {1}", group.Name, block);
            }
        }
    }

    [Theory]
    [InlineData("words", 0, 1)]
    [InlineData("link-density", 0, 1)]
    [InlineData("in-navigation", 0, 1)]
    [InlineData("in-navigation", 2, 0)]
    [InlineData("in-main", 2, 1)]
    [InlineData("in-footer", 4, 1)]
    [InlineData("has-copyright", 4, 1)]
    [InlineData("title-share", 1, 1)]
    [InlineData("blocks-from-title", 3, 2)]
    [InlineData("ends-sentence", 2, 1)]
    [InlineData("ends-sentence", 1, 0)]
    [InlineData("above-best", 2, 1)]
    [InlineData("below-best", 2, 0)]
    [InlineData("same-path-blocks", 2, 2)]
    [InlineData("siblings", 3, 2)]
    public void Measure_OfMarkup_TellsWhatThePageShows(string feature, int block, float expected) =>
        Measure(Read(PageFormat.Html), block, feature).Should().Be(expected);

    [Theory]
    [InlineData("link-density")]
    [InlineData("tag")]
    [InlineData("in-navigation")]
    [InlineData("container-0-words")]
    [InlineData("same-path-blocks")]
    public void Measure_OfText_LeavesUnknownWhatTextLacks(string feature) =>
        Measure(Read(PageFormat.Text), 0, feature).Should().Be(float.NaN);

    [Theory]
    [InlineData("images-before", 1, 0)]
    [InlineData("images-behind", 1, 1)]
    [InlineData("images-before", 2, 1)]
    [InlineData("image-up", 2, 0)]
    [InlineData("image-up", 1, 1)]
    [InlineData("image-holder-words", 2, 3)]
    [InlineData("image-holder-images", 2, 1)]
    [InlineData("image-holder-words", 1, 38)]
    [InlineData("description-share", 0, 1)]
    [InlineData("description-cover", 0, 1)]
    [InlineData("ends-with-credit", 2, 1)]
    [InlineData("is-picture-credit", 2, 0)]
    [InlineData("external-link-share", 3, 1)]
    [InlineData("platform-links", 3, 1)]
    [InlineData("longest-link-share", 3, 0.4f)]
    [InlineData("italic-share", 3, 0.2f)]
    [InlineData("fragment-link-share", 4, 1)]
    public void Measure_OfMarkup_TellsOfImagesLinksAndDescription(string feature, int block, float expected)
    {
        const string Story = "The council agreed on Tuesday to close the river bridge for a year, after engineers had found cracks in two of its piers.";
        const string Body = $"<p>Ferries for a year<p>{Story}<div><img><span>Bridge © A. Example</span></div>";
        const string Notes = "<p>It is <i>on</i> <a href='https://facebook.com/g'>Face</a><p><a href='#note'>One note</a> more there";
        var page = new PageReader().ReadHtml($"<meta name=description content='Ferries for a year'>{Body}{Notes}", new Uri("https://gazette.example/a"));

        Measure(page, block, feature).Should().BeApproximately(expected, 0.1f);
    }

    [Fact]
    public void Measure_RepeatedText_CountsItWhateverItsCaseAndPunctuation()
    {
        var page = new PageReader().ReadText("Read more\nA line of its own.\nREAD MORE …");

        Measure(page, 2, "same-text").Should().Be(2);
        Measure(page, 2, "same-text-before").Should().Be(1);
        Measure(page, 1, "same-text").Should().Be(1);
    }

    [Fact]
    public void Measure_EarlierRoles_AreLandmarks()
    {
        var annotations = new PageAnnotations(new PageReader().ReadText("Home\nBridge closed\nBy Ada Park\nThe council agreed.\nHarbour festival"));
        var rule = new ExtractionRule("test", "given");
        annotations.Assign(1, BlockRole.Title, rule, $"");
        annotations.Assign(2, BlockRole.Byline, rule, $"");
        annotations.Assign(4, BlockRole.LinkList, rule, $"");

        Measure(annotations, 3, "blocks-from-title").Should().Be(2);
        Measure(annotations, 3, "words-from-credit").Should().Be(3);
    }

    [Fact]
    public void Measure_NoBlocks_HasNoRows()
    {
        using var page = Measure(new PageAnnotations(new PageReader().ReadHtml("<div></div>")));
        using var matrix = FeatureSet.Measure(page, []);

        matrix.Rows.Should().Be(0);
    }

    private static Page Read(PageFormat format)
    {
        var page = new PageReader().ReadHtml(Html);
        return format == PageFormat.Html ? page : new PageReader().ReadText(page.Text);
    }

    private static float Measure(Page page, int block, string feature) => Measure(new PageAnnotations(page), block, feature);

    private static float Measure(PageAnnotations annotations, int block, string feature)
    {
        using var measures = Measure(annotations);
        using var matrix = FeatureSet.Measure(measures, [block]);
        return matrix.Row(0)[FeatureSet.Names.ToList().IndexOf(feature)];
    }

    private static PageMeasures Measure(PageAnnotations annotations) => PageMeasures.Of(annotations, DensityVerdicts.Find(annotations), TokenTables.None);
}
