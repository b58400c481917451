using System.Text;
using ArticleExtract.Cli.Batch;
using ArticleExtract.Cli.Tests.Running;
using CsCheck;

namespace ArticleExtract.Cli.Tests.Batch;

public class LineReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\nb", "a", "b")]
    [InlineData("a\n\nb\n", "a", "", "b")]
    [InlineData("\n", "")]
    [InlineData("a\r\nb", "a\r", "b")]
    public async Task ReadAsync_Lines_GivesEachWithoutItsEnd(string content, params string[] expected) =>
        (await ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)))).Should().Equal(expected);

    [Fact]
    public async Task ReadAsync_LineLongerThanTheBuffer_IsWhole()
    {
        var line = new string('x', 1_000_000);

        (await ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes($"a\n{line}\nb")))).Should().Equal("a", line, "b");
    }

    [Theory]
    [InlineData(200_000)]
    [InlineData(2_000_000)]
    public async Task ReadAsync_LineBeyondTheLimit_IsSkippedAndTheNextOneRead(int length)
    {
        var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(new string('x', length) + "\nnext")), maxLength: 100_000);

        (await reader.ReadAsync(CancellationToken.None)).Should().BeTrue();
        reader.IsTooLong.Should().BeTrue();
        reader.Line.IsEmpty.Should().BeTrue();
        (await reader.ReadAsync(CancellationToken.None)).Should().BeTrue();
        reader.IsTooLong.Should().BeFalse();
        Encoding.UTF8.GetString(reader.Line.Span).Should().Be("next");
        reader.Number.Should().Be(2);
    }

    [Fact]
    public void ReadAsync_AnyLinesInAnyPieces_AreTheLinesOfTheText() =>
        Gen.Select(Gen.String[Gen.Char["ab\n"], 0, 200], Gen.Int[1, 7]).Sample((text, piece) =>
        {
            var lines = ReadAllAsync(new PiecesStream(Encoding.UTF8.GetBytes(text), piece)).GetAwaiter().GetResult();
            var expected = text.Split('\n');
            return lines.SequenceEqual(expected[^1].Length == 0 ? expected[..^1] : expected);
        });

    [Fact]
    public async Task ReadAsync_CancelledWhileTheStreamIsSilent_StopsWaiting()
    {
        using var cancellation = new CancellationTokenSource();
        var reading = new LineReader(new SilentStream()).ReadAsync(cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<string>> ReadAllAsync(Stream stream)
    {
        var reader = new LineReader(stream);
        var lines = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None))
        {
            lines.Add(Encoding.UTF8.GetString(reader.Line.Span));
            reader.Number.Should().Be(lines.Count);
        }

        return lines;
    }
}
