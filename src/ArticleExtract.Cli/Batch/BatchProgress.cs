namespace ArticleExtract.Cli.Batch;

/// <summary>How far a batch is. One thread reports the reading, one the writing, and any may look.</summary>
internal sealed class BatchProgress
{
    private long _pages;
    private long _errors;
    private long _bytesRead;

    /// <summary>Makes the progress of a batch that has not begun.</summary>
    /// <param name="totalBytes">Length of all inputs; <see langword="null"/> when one of them is a stream.</param>
    public BatchProgress(long? totalBytes) => TotalBytes = totalBytes;

    /// <summary>Length of all inputs; <see langword="null"/> when one of them is a stream.</summary>
    public long? TotalBytes { get; }

    /// <summary>How much of the inputs was read.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead);

    /// <summary>How many rows are finished.</summary>
    public long Pages => Volatile.Read(ref _pages);

    /// <summary>How many of them tell of an error.</summary>
    public long Errors => Volatile.Read(ref _errors);

    /// <summary>Called by the reader.</summary>
    public void ReportRead(long bytes) => Volatile.Write(ref _bytesRead, bytes);

    /// <summary>Called by the writer.</summary>
    public void ReportRow(BatchRow row)
    {
        Volatile.Write(ref _errors, _errors + (row.HasFailed ? 1 : 0));
        Volatile.Write(ref _pages, _pages + 1);
    }
}
