namespace ArticleExtract.Cli.Sources;

/// <summary>Reads the page behind an argument: a file, or <c>-</c> for standard input.</summary>
internal static class PageSource
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the whole page.</summary>
    /// <exception cref="PageUnavailableException">There is no such page, or it cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<byte[]> ReadAsync(string page, CancellationToken cancellationToken)
    {
        if (page == StandardInput)
        {
            using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            await input.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }

        try
        {
            return await File.ReadAllBytesAsync(page, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PageUnavailableException($"{page}: there is no such file. Give a file, or - for standard input.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new PageUnavailableException($"{page}: cannot be read ({exception.Message}). Give a file you may read.", exception);
        }
    }
}
