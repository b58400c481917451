namespace ArticleExtract.Cli.Batch;

/// <summary>A line whose row some worker makes, while the writer waits for it in its turn.</summary>
internal sealed class BatchTask
{
    private readonly BatchLine _line;
    private readonly TaskCompletionSource<BatchRow> _row = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public BatchTask(BatchLine line) => _line = line;

    /// <summary>The row, as soon as it is made.</summary>
    public Task<BatchRow> Row => _row.Task;

    /// <summary>Makes the row.</summary>
    public void Run(BatchExtractor extractor) => _row.SetResult(extractor.Extract(_line));
}
