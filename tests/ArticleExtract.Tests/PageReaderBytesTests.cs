using System.Text;
using ArticleExtract.Pages;

namespace ArticleExtract.Tests;

public class PageReaderBytesTests
{
    private const string Html = "<p>Füße &amp; Hände</p>";

    [Fact]
    public void ReadBytes_Html_IsReadAsMarkup()
    {
        var page = new PageReader().ReadBytes(Encoding.UTF8.GetBytes(Html), "text/html; charset=utf-8");

        page.Format.Should().Be(PageFormat.Html);
        page.Text.Should().Be("Füße & Hände");
    }

    [Fact]
    public void ReadBytes_WithoutContentType_IsReadAsMarkup() =>
        new PageReader().ReadBytes(Encoding.UTF8.GetBytes(Html)).Text.Should().Be("Füße & Hände");

    [Fact]
    public void ReadBytes_PlainText_IsReadAsLines()
    {
        var page = new PageReader().ReadBytes(Encoding.UTF8.GetBytes(Html), "text/plain; charset=utf-8");

        page.Format.Should().Be(PageFormat.Text);
        page.Text.Should().Be(Html);
    }

    [Fact]
    public void ReadBytes_RelativeAddress_IsTheCallersMistake() =>
        FluentActions.Invoking(() => new PageReader().ReadBytes(default, null, new Uri("a/b", UriKind.Relative)))
            .Should().Throw<ArgumentException>().WithParameterName("url");

    [Fact]
    public void ReadBytes_MoreCharactersThanAllowed_SaysHowManyAndWhatToDo() =>
        FluentActions.Invoking(() => Limited(10).ReadBytes("eleven char"u8.ToArray()))
            .Should().Throw<PageLimitException>().WithMessage("*11 characters*MaxInputLength allows 10*");

    [Fact]
    public void ReadBytes_TwoBytesACharacter_CountsCharacters() =>
        Limited(10).ReadBytes(Encoding.UTF8.GetBytes(new string('é', 10)), "text/plain").Text.Should().HaveLength(10);

    [Fact]
    public async Task ReadAsync_StreamInPieces_IsReadToItsEndAndLeftOpen()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Wörter {i}\n"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var page = await new PageReader().ReadAsync(stream, "text/plain; charset=utf-8");

        page.Blocks[^1].ToString().Should().Be("Wörter 39999");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task ReadAsync_EndlessStream_EndsAtTheLimit() =>
        await FluentActions.Awaiting(() => Limited(1 << 20).ReadAsync(new EndlessStream()))
            .Should().ThrowAsync<PageLimitException>().WithMessage("*MaxInputLength allows 1048576 characters*");

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => new PageReader().ReadAsync(new EndlessStream(), null, null, cancellation.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_Null_IsTheCallersMistake() =>
        await FluentActions.Awaiting(() => new PageReader().ReadAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("page");

    private static PageReader Limited(int characters) => new(new ArticleExtractorOptions { MaxInputLength = characters });

    /// <summary>Gives the letter a for ever.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
