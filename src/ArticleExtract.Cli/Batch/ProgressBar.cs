using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace ArticleExtract.Cli.Batch;

/// <summary>Shows the progress of a batch on a terminal: a bar, the pages, pages a second and errors.</summary>
internal sealed class ProgressBar
{
    private static readonly TimeSpan RefreshTime = TimeSpan.FromMilliseconds(250);

    private readonly IAnsiConsole _console;
    private readonly BatchProgress _progress;

    public ProgressBar(IAnsiConsole console, BatchProgress progress)
    {
        _console = console;
        _progress = progress;
    }

    /// <summary>A console on standard error. It may show a bar even when the input is a pipe, where nobody could answer a question.</summary>
    public static IAnsiConsole CreateConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        Interactive = InteractionSupport.Yes,
    });

    /// <summary>Shows the bar while some work goes on.</summary>
    /// <returns>What the work returns.</returns>
    public Task<T> ShowAsync<T>(Func<Task<T>> work) => _console.Progress()
        .Columns(SelectColumns())
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Describe(TimeSpan.Zero), maxValue: Math.Max(_progress.TotalBytes ?? 1, 1));
            bar.IsIndeterminate = _progress.TotalBytes is null;
            var start = Stopwatch.GetTimestamp();
            var result = work();
            while (await Task.WhenAny(result, Task.Delay(RefreshTime)) != result)
            {
                Update(bar, Stopwatch.GetElapsedTime(start));
            }

            Update(bar, Stopwatch.GetElapsedTime(start));
            return await result;
        });

    /// <summary>The figures as a line.</summary>
    public string Describe(TimeSpan elapsed)
    {
        var pages = _progress.Pages;
        var rate = elapsed > TimeSpan.Zero ? pages / elapsed.TotalSeconds : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages  {rate:N0} pages/s  {_progress.Errors:N0} errors");
    }

    /// <summary>Nobody knows how much of a stream is left.</summary>
    private ProgressColumn[] SelectColumns() => _progress.TotalBytes is null
        ? [new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn()]
        : [new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn()];

    private void Update(ProgressTask bar, TimeSpan elapsed)
    {
        bar.Value = _progress.BytesRead;
        bar.Description = Describe(elapsed);
    }
}
