using System.Buffers;

namespace ArticleExtract.Cli.Batch;

/// <summary>One line of an input, on its way to a row of the output.</summary>
internal sealed class BatchLine : IDisposable
{
    private readonly int _length;
    private byte[] _content;

    private BatchLine(string place, string? failure, ReadOnlySpan<byte> content)
    {
        Place = place;
        Failure = failure;
        _content = ArrayPool<byte>.Shared.Rent(content.Length);
        _length = content.Length;
        content.CopyTo(_content);
    }

    /// <summary>Where it stands, for messages: <c>line 17</c>.</summary>
    public string Place { get; }

    /// <summary>Why it has no content; <see langword="null"/> when it has.</summary>
    public string? Failure { get; }

    /// <summary>Its bytes, until it is disposed.</summary>
    public ReadOnlySpan<byte> Content => _content.AsSpan(0, _length);

    /// <summary>Makes a line with a copy of its bytes.</summary>
    public static BatchLine FromContent(string place, ReadOnlySpan<byte> content) => new(place, null, content);

    /// <summary>Makes a line that cannot be read.</summary>
    public static BatchLine FromFailure(string place, string failure) => new(place, failure, []);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_content);
        _content = [];
    }
}
