using ArticleExtract.Cli.Sources;
using ArticleExtract.Cli.Terminal;

namespace ArticleExtract.Cli.Batch;

/// <summary>The <c>batch</c> command from the opening of the output to the exit code.</summary>
internal sealed class BatchJob
{
    private readonly BatchRequest _request;
    private readonly TextWriter _error;
    private readonly BatchProgress _progress;

    public BatchJob(BatchRequest request, TextWriter error)
    {
        _request = request;
        _error = error;
        _progress = new BatchProgress(MeasureInputs(request.Inputs));
    }

    /// <summary>Does the job, with a progress bar if standard error is a terminal that no rows go to.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var output = OpenOutput();
        if (output is null)
        {
            return ExitCode.Usage;
        }

        var extractor = new BatchExtractor(StrategyExtractors.Create(_request.Strategy, _request.Focus), _request.HasTimings);
        var run = new BatchRun(_request.Inputs, extractor, _request.Parallelism, _progress);
        var writer = new BatchWriter(output);
        var isComplete = CanShowProgress()
            ? await new ProgressBar(ProgressBar.CreateConsole(), _progress).ShowAsync(() => run.RunAsync(writer, cancellationToken))
            : await run.RunAsync(writer, cancellationToken);
        return Report(isComplete);
    }

    /// <summary>The sum of the lengths; unknown as soon as one input is a pipe, which has no length.</summary>
    private static long? MeasureInputs(IReadOnlyList<string> inputs)
    {
        var lengths = inputs.Select(input => input == PageSource.StandardInput ? 0 : new FileInfo(input).Length).ToArray();
        return lengths.Contains(0) ? null : lengths.Sum();
    }

    private bool CanShowProgress() => !Console.IsErrorRedirected && (_request.Output is not null || Console.IsOutputRedirected);

    private Stream? OpenOutput()
    {
        if (_request.Output is not { } path)
        {
            return StandardOutput.Open();
        }

        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            ErrorLine.Write(_error, $"{path}: cannot be written ({exception.Message}). Give a file in a folder that exists.");
            return null;
        }
    }

    private int Report(bool isComplete)
    {
        if (!isComplete)
        {
            ErrorLine.Write(_error, $"stopped after {_progress.Pages} pages. The output holds a whole row for each of them, in order.");
            return ExitCode.Interrupted;
        }

        if (_progress.Errors > 0)
        {
            ErrorLine.Write(_error, $"{_progress.Errors} of {_progress.Pages} pages failed. Their rows have \"error\".");
            return ExitCode.SomeFailed;
        }

        return ExitCode.Success;
    }
}
