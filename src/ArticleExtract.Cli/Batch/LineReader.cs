namespace ArticleExtract.Cli.Batch;

/// <summary>Cuts a stream of bytes into lines. It holds one line at a time, and looks at each byte once.</summary>
internal sealed class LineReader
{
    /// <summary>The longest line that is kept unless another limit is set: some 250 million characters of JSON are not a page any more.</summary>
    public const int DefaultMaxLength = 256 << 20;

    private const int InitialLength = 64 << 10;

    private readonly Stream _stream;
    private readonly int _maxLength;
    private byte[] _buffer = new byte[InitialLength];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Makes a reader at the beginning of a stream.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="maxLength">The longest line that is kept, in bytes.</param>
    public LineReader(Stream stream, int maxLength = DefaultMaxLength)
    {
        _stream = stream;
        _maxLength = maxLength;
    }

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line without its end, until the next one is read. Empty when <see cref="IsTooLong"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the current line was longer than the limit, and was skipped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidDataException">The stream is compressed and damaged.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        Number++;
        while (true)
        {
            var length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(_scanned + length, _scanned + length + 1);
                return true;
            }

            _scanned = _end;
            if (_isAtEnd)
            {
                var hasLine = IsTooLong || _end > _start;
                Take(_end, _end);
                return hasLine;
            }

            await FillAsync(cancellationToken);
        }
    }

    private void Take(int end, int next)
    {
        Line = IsTooLong ? ReadOnlyMemory<byte>.Empty : _buffer.AsMemory(_start, end - _start);
        _start = next;
        _scanned = next;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();

        // A read from a terminal or a pipe cannot be cancelled; the wait for it can.
        var reading = _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).AsTask();
        var read = await reading.WaitAsync(cancellationToken);
        _end += read;
        _isAtEnd = read == 0;
    }

    private void MakeRoom()
    {
        if (IsTooLong || _end - _start > _maxLength)
        {
            IsTooLong = true;
            _start = _end;
        }

        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _scanned -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
