namespace ArticleExtract.Cli.Sources;

/// <summary>Finds the page behind an argument: a file, an address, or <c>-</c> for standard input.</summary>
internal sealed class PageSource : IDisposable
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly Downloader _downloader;

    public PageSource(Downloader downloader) => _downloader = downloader;

    /// <summary>Reads the whole page.</summary>
    /// <exception cref="PageUnavailableException">There is no such page, or it cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<PageBytes> ReadAsync(string page, CancellationToken cancellationToken)
    {
        if (WebAddress.TryParse(page, out var url))
        {
            return await _downloader.DownloadAsync(url, cancellationToken);
        }

        try
        {
            var content = page == StandardInput
                ? await ReadStandardInputAsync(cancellationToken)
                : await File.ReadAllBytesAsync(page, cancellationToken);
            return new PageBytes(content, ContentType: null, Url: null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PageUnavailableException(
                $"{page}: there is no such file. Give a file, an address that begins with http:// or https://, or - for standard input.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new PageUnavailableException($"{page}: cannot be read ({exception.Message}). Give a file you may read.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _downloader.Dispose();

    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();

        // A read from a terminal or a pipe cannot be cancelled; the wait for it can.
        await input.CopyToAsync(bytes, cancellationToken).WaitAsync(cancellationToken);
        return bytes.ToArray();
    }
}
