using System.Threading.Channels;

namespace ArticleExtract.Cli.Batch;

/// <summary>
/// Reads the lines of the inputs in order, extracts several pages at the same time, and writes the rows in the order of the lines.
/// </summary>
/// <remarks>
/// Memory depends on the longest lines and not on their number: each worker holds one line while another one waits for it, and finished
/// rows wait for a slow page before them only up to a limit. Runs once.
/// </remarks>
internal sealed class BatchRun
{
    /// <summary>How many rows may wait for a slow page, for each worker: a page of a second lets some hundred usual ones pass.</summary>
    private const int WaitingRowsPerWorker = 128;

    private readonly IReadOnlyList<string> _inputs;
    private readonly BatchExtractor _extractor;
    private readonly BatchProgress _progress;
    private readonly int _parallelism;
    private readonly Channel<BatchTask> _work;
    private readonly Channel<BatchTask> _rows;

    public BatchRun(IReadOnlyList<string> inputs, BatchExtractor extractor, int parallelism, BatchProgress progress)
    {
        _inputs = inputs;
        _extractor = extractor;
        _progress = progress;
        _parallelism = parallelism;
        _work = Channel.CreateBounded<BatchTask>(parallelism);
        _rows = Channel.CreateBounded<BatchTask>(parallelism * WaitingRowsPerWorker);
    }

    /// <summary>Runs to the end of the inputs. Cancellation ends the reading; the pages that were begun are finished and written.</summary>
    /// <returns>Whether every line was read.</returns>
    /// <exception cref="IOException">The output takes no more.</exception>
    public async Task<bool> RunAsync(BatchWriter writer, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = Enumerable.Range(0, _parallelism).Select(_ => Task.Run(WorkAsync, CancellationToken.None)).ToArray();
        var reading = Task.Run(() => ReadAsync(stop.Token), CancellationToken.None);
        try
        {
            await WriteAsync(writer);
        }
        finally
        {
            // Without effect after a good end. After a bad one nobody waits for the rows, which would hold up the reading.
            await stop.CancelAsync();
            await foreach (var _ in _rows.Reader.ReadAllAsync(CancellationToken.None))
            {
            }
        }

        await Task.WhenAll(workers);
        return await reading;
    }

    private async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadInputsAsync(cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            _work.Writer.Complete();
            _rows.Writer.Complete();
        }
    }

    private async Task ReadInputsAsync(CancellationToken cancellationToken)
    {
        var bytesBefore = 0L;
        foreach (var name in _inputs)
        {
            using var input = new BatchInput(name, _inputs.Count > 1 ? $" of {name}" : string.Empty);
            while (await input.ReadAsync(cancellationToken) is { } line)
            {
                _progress.ReportRead(bytesBefore + input.BytesRead);
                var task = new BatchTask(line);
                await _work.Writer.WriteAsync(task, cancellationToken);
                await _rows.Writer.WriteAsync(task, CancellationToken.None);
            }

            bytesBefore += input.BytesRead;
        }

        _progress.ReportRead(bytesBefore);
    }

    private async Task WorkAsync()
    {
        await foreach (var task in _work.Reader.ReadAllAsync())
        {
            task.Run(_extractor);
        }
    }

    private async Task WriteAsync(BatchWriter writer)
    {
        while (await _rows.Reader.WaitToReadAsync())
        {
            while (_rows.Reader.TryRead(out var task))
            {
                if (!task.Row.IsCompleted)
                {
                    // Whoever reads the output need not wait for a slow page to see those before it.
                    await writer.FlushAsync();
                }

                var row = await task.Row;
                await writer.WriteAsync(row);
                _progress.ReportRow(row);
            }

            await writer.FlushAsync();
        }
    }
}
