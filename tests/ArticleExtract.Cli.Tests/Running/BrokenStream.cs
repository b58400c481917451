namespace ArticleExtract.Cli.Tests.Running;

/// <summary>A stream that takes nothing, as a full disk.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("No space left on device");
}
