using ArticleExtract.Articles;
using ArticleExtract.Cli.Batch;
using ArticleExtract.Cli.Tests.Running;
using ArticleExtract.Pages;

namespace ArticleExtract.Cli.Tests.Batch;

public class BatchWriterTests
{
    [Fact]
    public async Task WriteAsync_ManyRows_ArriveInWholeRowsOnly()
    {
        using var stream = new RecordingStream();
        var writer = new BatchWriter(stream);
        var row = BatchRow.FromArticle(default, new Article { Blocks = [new ArticleBlock(BlockKind.Paragraph, 0, new string('x', 1_000))] }, null);

        for (var count = 0; count < 500; count++)
        {
            await writer.WriteAsync(row);
        }

        await writer.FlushAsync();
        stream.Writes.Should().HaveCountLessThan(50).And.OnlyContain(write => write.Length % row.Line.Length == 0);
        stream.Writes.Sum(write => write.Length).Should().Be(500 * row.Line.Length);
    }

    [Fact]
    public async Task FlushAsync_NothingWaits_WritesNothing()
    {
        using var stream = new RecordingStream();

        await new BatchWriter(stream).FlushAsync();

        stream.Writes.Should().BeEmpty();
    }
}
