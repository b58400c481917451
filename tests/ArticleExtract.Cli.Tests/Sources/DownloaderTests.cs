using System.IO.Compression;
using ArticleExtract.Cli.Sources;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Sources;

public class DownloaderTests
{
    private static readonly DownloadLimits Limits = new(TimeSpan.FromMinutes(1), 1 << 20, MaxRedirects: 2);

    [Fact]
    public async Task DownloadAsync_Page_HasBytesTypeAndAddress()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page([0xFF, 0x00], "text/html; charset=gb2312"));

        var page = await DownloadAsync(server.UrlOf("/story"));

        page.Content.Should().Equal(0xFF, 0x00);
        page.ContentType.Should().Be("text/html; charset=gb2312");
        page.Url.Should().Be(server.UrlOf("/story"));
    }

    [Fact]
    public async Task DownloadAsync_AsManyRedirectsAsAllowed_EndsAtTheLastAddress()
    {
        using var server = new LoopbackServer(path => path switch
        {
            "/old" => HttpAnswer.Redirect("/older"),
            "/older" => HttpAnswer.Redirect("/story"),
            _ => HttpAnswer.Page(TestPages.Html),
        });

        (await DownloadAsync(server.UrlOf("/old"))).Url.Should().Be(server.UrlOf("/story"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task DownloadAsync_OneRedirectMoreThanAllowed_NamesTheOption(int limit)
    {
        using var server = new LoopbackServer(path => path.Length > limit + 1 ? HttpAnswer.Page(TestPages.Html) : HttpAnswer.Redirect(path + "x"));

        await ExpectFailureAsync("*--max-redirects*", server.UrlOf("/"), Limits with { MaxRedirects = limit });
    }

    [Fact]
    public async Task DownloadAsync_PageAsLargeAsAllowed_IsRead()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page(new byte[1 << 20], "text/html"));

        (await DownloadAsync(server.UrlOf("/"))).Content.Should().HaveCount(1 << 20);
    }

    [Fact]
    public async Task DownloadAsync_LargerPage_NamesTheOption()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page(new byte[(1 << 20) + 1], "text/html"));

        await ExpectFailureAsync("*larger than 1 MB. Allow more with --max-size.", server.UrlOf("/"), Limits);
    }

    [Fact]
    public async Task DownloadAsync_PageThatIsLargerOnceDecompressed_NamesTheOption()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page(Compress(new byte[2 << 20]), "text/html\r\nContent-Encoding: gzip"));

        await ExpectFailureAsync("*--max-size*", server.UrlOf("/"), Limits);
    }

    [Fact]
    public async Task DownloadAsync_ServerThatNeverAnswers_NamesTheOption()
    {
        using var server = new LoopbackServer(_ => null);

        await ExpectFailureAsync("*not complete within 0.1 seconds*--max-time*", server.UrlOf("/"), Limits with { MaxTime = TimeSpan.FromSeconds(0.1) });
    }

    [Fact]
    public async Task DownloadAsync_MissingPage_TellsTheStatus()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Error("404 Not Found"));

        await ExpectFailureAsync("*the server answers 404 Not Found*", server.UrlOf("/gone"), Limits);
    }

    [Fact]
    public async Task DownloadAsync_Image_TellsHowToInsist()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page([0x89, 0x50], "image/png"));

        await ExpectFailureAsync("*is image/png, but a page is text/html or text/plain. Give --as html*", server.UrlOf("/photo"), Limits);
    }

    [Fact]
    public async Task DownloadAsync_FormatGiven_AcceptsAnyType()
    {
        using var server = new LoopbackServer(_ => HttpAnswer.Page(TestPages.Html, "application/octet-stream"));

        (await DownloadAsync(server.UrlOf("/"), InputFormat.Html)).ContentType.Should().Be("application/octet-stream");
    }

    [Fact]
    public async Task DownloadAsync_NoServer_TellsToCheckTheAddress()
    {
        string url;
        using (var server = new LoopbackServer(_ => null))
        {
            url = server.UrlOf("/");
        }

        await ExpectFailureAsync("*Check the address and the network.", url, Limits);
    }

    private static async Task ExpectFailureAsync(string message, string url, DownloadLimits limits)
    {
        using var downloader = new Downloader(limits, InputFormat.Auto);

        await downloader.Awaiting(one => one.DownloadAsync(new Uri(url), CancellationToken.None)).Should()
            .ThrowAsync<PageUnavailableException>().WithMessage(url + message);
    }

    private static async Task<PageBytes> DownloadAsync(string url, InputFormat format = InputFormat.Auto)
    {
        using var downloader = new Downloader(Limits, format);
        return await downloader.DownloadAsync(new Uri(url), CancellationToken.None);
    }

    private static byte[] Compress(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}
