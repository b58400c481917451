namespace ArticleExtract.Cli.Tests.Running;

/// <summary>A stream that gives a few bytes at a time.</summary>
internal sealed class PiecesStream : MemoryStream
{
    private readonly int _length;

    public PiecesStream(byte[] content, int length)
        : base(content) => _length = length;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, _length)], cancellationToken);
}
