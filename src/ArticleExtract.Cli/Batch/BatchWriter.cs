using System.Buffers;

namespace ArticleExtract.Cli.Batch;

/// <summary>Writes rows to a stream, several at a time and never a part of one: what has arrived is valid JSON Lines at any moment.</summary>
internal sealed class BatchWriter
{
    private const int FlushLength = 64 << 10;

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _pending = new(FlushLength);

    public BatchWriter(Stream stream) => _stream = stream;

    /// <summary>Adds a row, which is written now or later.</summary>
    /// <exception cref="IOException">The stream takes no more.</exception>
    public async ValueTask WriteAsync(BatchRow row)
    {
        _pending.Write(row.Line.Span);
        if (_pending.WrittenCount >= FlushLength)
        {
            await FlushAsync();
        }
    }

    /// <summary>Writes the rows that are waiting.</summary>
    /// <exception cref="IOException">The stream takes no more.</exception>
    public async ValueTask FlushAsync()
    {
        if (_pending.WrittenCount > 0)
        {
            await _stream.WriteAsync(_pending.WrittenMemory);
            _pending.ResetWrittenCount();
        }
    }
}
