namespace ArticleExtract.Cli.Tests.Running;

/// <summary>A stream whose reads never end and cannot be cancelled, such as a terminal where nobody types.</summary>
internal sealed class SilentStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(new TaskCompletionSource<int>().Task);
}
