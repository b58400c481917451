using ArticleExtract.Boilerplate.Features;

namespace ArticleExtract.Tests.Boilerplate.Features;

public sealed class AddressFeaturesTests
{
    [Theory]
    [InlineData("https://forum.example/t/oak-table/1204?page=2", "steps", 3)]
    [InlineData("https://forum.example/t/oak-table/1204?page=2", "has-query", 1)]
    [InlineData("https://forum.example/t/oak-table/1204?page=2", "last-step-digits", 4)]
    [InlineData("https://forum.example/t/oak-table/1204?page=2", "first-step-names-threads", 1)]
    [InlineData("https://forum.example/t/oak-table/1204?page=2", "host-names-threads", 1)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "has-year", 1)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "path-digits", 8)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "last-step-hyphens", 2)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "last-step-length", 24)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "has-file-ending", 1)]
    [InlineData("https://gazette.example/news/2025/03/04/river-bridge-closes.html", "path-names-stories", 1)]
    [InlineData("https://shop.example/en/mens-shop/", "ends-with-slash", 1)]
    [InlineData("https://shop.example/en/mens-shop/", "path-names-collections", 2)]
    [InlineData("https://shop.example/en/mens-shop/", "first-step-names-collections", 0)]
    [InlineData("https://gazette.example/1204", "has-year", 0)]
    [InlineData("https://gazette.example/", "steps", 0)]
    public void Write_Address_TellsItsShapeAndNames(string url, string feature, float expected) => Read(new Uri(url), feature).Should().Be(expected);

    [Fact]
    public void Write_TitleInThePath_IsNoName() => Read(new Uri("https://gazette.example/the-forum-for-a-new-bridge"), "path-names-threads").Should().Be(0);

    [Theory]
    [InlineData(null)]
    [InlineData("file:///home/docs/reference/api/page.html")]
    [InlineData("data:text/html,news/2025")]
    [InlineData("mailto:shop@product.example")]
    [InlineData("urn:forum:t")]
    public void Write_NoAddressOnTheWeb_LeavesAllUnknown(string? url)
    {
        foreach (var feature in AddressFeatures.Names)
        {
            Read(url is null ? null : new Uri(url), feature).Should().Be(float.NaN, feature);
        }
    }

    private static float Read(Uri? url, string feature)
    {
        var values = new float[AddressFeatures.Names.Count];
        var row = new FeatureRow(values);
        AddressFeatures.Write(url, ref row);
        row.Count.Should().Be(values.Length);
        return values[AddressFeatures.Names.ToList().IndexOf(feature)];
    }
}
