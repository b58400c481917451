using System.IO.Compression;
using ArticleExtract.Cli.Sources;

namespace ArticleExtract.Cli.Batch;

/// <summary>One input of a batch: a file, compressed or not, or standard input.</summary>
internal sealed class BatchInput : IDisposable
{
    private readonly string _name;
    private readonly string _placeSuffix;
    private Stream? _source;
    private Stream? _content;
    private LineReader? _lines;
    private bool _isBroken;

    /// <summary>Makes an input that is not opened yet.</summary>
    /// <param name="name">A file, or <c>-</c>.</param>
    /// <param name="placeSuffix">What follows a line's number in messages: which input it is, when there are several.</param>
    public BatchInput(string name, string placeSuffix)
    {
        _name = name;
        _placeSuffix = placeSuffix;
    }

    /// <summary>How much of the file was read; 0 for a pipe.</summary>
    public long BytesRead => _source is { CanSeek: true } ? _source.Position : 0;

    /// <summary>Reads the next line that is not empty. An input that cannot be read on gives one line more, which says so.</summary>
    /// <returns>The line; <see langword="null"/> at the end.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<BatchLine?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_isBroken)
        {
            return null;
        }

        try
        {
            return await ReadLineAsync(_lines ??= Open(), cancellationToken);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            _isBroken = true;
            return BatchLine.FromFailure(Place(_lines?.Number ?? 1), $"the input cannot be read from here on: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _content?.Dispose();
        _source?.Dispose();
    }

    /// <summary>Whether the input is to blame: Brotli reports damage as an invalid operation.</summary>
    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException;

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(" \t\r"u8);

    private async ValueTask<BatchLine?> ReadLineAsync(LineReader lines, CancellationToken cancellationToken)
    {
        while (await lines.ReadAsync(cancellationToken))
        {
            if (lines.IsTooLong)
            {
                return BatchLine.FromFailure(Place(lines.Number), $"is longer than {LineReader.DefaultMaxLength >> 20} MB, and was skipped");
            }

            var content = lines.Number == 1 ? WithoutByteOrderMark(lines.Line) : lines.Line;
            if (!IsBlank(content.Span))
            {
                return BatchLine.FromContent(Place(lines.Number), content.Span);
            }
        }

        return null;
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> line) =>
        line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;

    private string Place(long line) => $"line {line}{_placeSuffix}";

    private LineReader Open()
    {
        _source = _name == PageSource.StandardInput ? Console.OpenStandardInput() : new FileStream(_name, FileMode.Open, FileAccess.Read);
        _content = Path.GetExtension(_name).ToUpperInvariant() switch
        {
            ".GZ" => new GZipStream(_source, CompressionMode.Decompress),
            ".BR" => new BrotliStream(_source, CompressionMode.Decompress),
            _ => _source,
        };
        return new LineReader(_content);
    }
}
