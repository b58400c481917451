using System.Globalization;
using System.Text.Json.Nodes;
using ArticleExtract.Cli.Batch;
using ArticleExtract.Cli.Tests.Running;

namespace ArticleExtract.Cli.Tests.Batch;

public sealed class BatchRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private readonly MemoryStream _output = new();
    private readonly BatchProgress _progress = new(totalBytes: null);

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task RunAsync_SlowFirstPage_ComesFirstAllTheSame()
    {
        using var others = new CountdownEvent(9);
        var run = CreateRun(10, parallelism: 4, page =>
        {
            if (page == "0")
            {
                others.Wait(Patience).Should().BeTrue("the other workers go on");
            }
            else
            {
                others.Signal();
            }
        });

        (await run.RunAsync(new BatchWriter(_output), CancellationToken.None)).Should().BeTrue();

        Texts().Should().Equal("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        _progress.Pages.Should().Be(10);
    }

    [Fact]
    public async Task RunAsync_Parallelism_IsNeverExceeded()
    {
        var running = 0;
        var most = 0;
        var gate = new object();
        var run = CreateRun(200, parallelism: 3, _ =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++running);
            }

            Thread.Yield();
            lock (gate)
            {
                running--;
            }
        });

        await run.RunAsync(new BatchWriter(_output), CancellationToken.None);

        most.Should().BeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task RunAsync_ExtractorThrows_GivesARowWithTheErrorAndGoesOn()
    {
        var run = CreateRun(3, parallelism: 2, page =>
        {
            if (page == "1")
            {
                throw new FormatException("bad page");
            }
        });

        await run.RunAsync(new BatchWriter(_output), CancellationToken.None);

        Texts().Should().Equal("0", "", "2");
        Rows()[1]["error"]!.GetValue<string>().Should().Be("line 2: the extractor failed: FormatException: bad page");
        _progress.Errors.Should().Be(1);
    }

    [Fact]
    public async Task RunAsync_Cancelled_FinishesThePagesInFlightAndReadsNoMore()
    {
        using var cancellation = new CancellationTokenSource();
        var run = CreateRun(10_000, parallelism: 2, page =>
        {
            if (page == "5")
            {
                cancellation.Cancel();
            }
        });

        (await run.RunAsync(new BatchWriter(_output), cancellation.Token)).Should().BeFalse();

        Texts().Should().HaveCountGreaterThan(5).And.HaveCountLessThan(100).And.Equal(Enumerable.Range(0, Texts().Length).Select(Name));
    }

    [Fact]
    public async Task RunAsync_SlowPage_HoldsUpTheReadingAtALimit()
    {
        using var seen = new SemaphoreSlim(0);
        using var release = new ManualResetEventSlim();
        var count = 0;
        var run = CreateRun(5_000, parallelism: 2, page =>
        {
            if (page == "0")
            {
                release.Wait(Patience);
            }
            else if (Interlocked.Increment(ref count) == 200)
            {
                seen.Release();
            }
        });

        var running = run.RunAsync(new BatchWriter(_output), CancellationToken.None);
        (await seen.WaitAsync(Patience)).Should().BeTrue("the pages behind a slow one are read");
        _progress.Pages.Should().Be(0);
        Volatile.Read(ref count).Should().BeLessThan(1_000, "finished rows wait in memory");
        release.Set();
        await running;

        Texts().Should().HaveCount(5_000);
    }

    [Fact]
    public async Task RunAsync_OutputBreaks_Throws()
    {
        var run = CreateRun(5_000, parallelism: 2, _ => { });

        await FluentActions.Awaiting(() => run.RunAsync(new BatchWriter(new BrokenStream()), CancellationToken.None).WaitAsync(Patience))
            .Should().ThrowAsync<IOException>();
    }

    private static string Name(int index) => index.ToString(CultureInfo.InvariantCulture);

    private BatchRun CreateRun(int pages, int parallelism, Action<string> onPage)
    {
        var lines = Enumerable.Range(0, pages).Select(index => $"{{\"id\":{index},\"text\":\"{index}\"}}\n");
        var input = _folder.Write("pages.jsonl", string.Concat(lines));
        return new BatchRun([input], new BatchExtractor(new GatedExtractor(onPage), hasTimings: false), parallelism, _progress);
    }

    private JsonNode[] Rows() => new CliResult(0, _output.ToArray(), string.Empty).Rows;

    private string[] Texts() => Array.ConvertAll(Rows(), row => row["text"]!.GetValue<string>());
}
