using System.Text;
using ArticleExtract.Cli.Batch;
using Spectre.Console;

namespace ArticleExtract.Cli.Tests.Batch;

public sealed class ProgressBarTests
{
    private BatchProgress _progress = new(totalBytes: 100);

    /// <summary>The thread that draws the bar may write once more after its end, so nobody closes what it writes to.</summary>
    private readonly StringBuilder _terminal = new();

    [Fact]
    public void Describe_Rows_CountsPagesRateAndErrors()
    {
        for (var page = 0; page < 3_000; page++)
        {
            _progress.ReportRow(BatchRow.FromError(default, null, "line 1: no"));
        }

        CreateBar().Describe(TimeSpan.FromSeconds(2)).Should().Be("3,000 pages  1,500 pages/s  3,000 errors");
    }

    [Fact]
    public void Describe_Beginning_HasNoRate() => CreateBar().Describe(TimeSpan.Zero).Should().Be("0 pages  0 pages/s  0 errors");

    [Fact]
    public async Task ShowAsync_Work_ShowsItsEndAndReturnsItsResult()
    {
        var result = await CreateBar().ShowAsync(() =>
        {
            _progress.ReportRead(100);
            _progress.ReportRow(BatchRow.FromError(default, null, "line 1: no"));
            return Task.FromResult(42);
        });

        result.Should().Be(42);
        _terminal.ToString().Should().Contain("100%").And.Contain("1 pages");
    }

    [Fact]
    public async Task ShowAsync_Stream_ClaimsNoPercentage()
    {
        _progress = new BatchProgress(totalBytes: null);

        await CreateBar().ShowAsync(() => Task.FromResult(42));

        _terminal.ToString().Should().Contain("0 pages").And.NotContain("%");
    }

    [Fact]
    public async Task ShowAsync_WorkFails_PassesTheFailureOn() =>
        await FluentActions.Awaiting(() => CreateBar().ShowAsync<int>(() => throw new IOException("full"))).Should().ThrowAsync<IOException>();

    private ProgressBar CreateBar()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(new StringWriter(_terminal)),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = 120;
        return new ProgressBar(console, _progress);
    }
}
