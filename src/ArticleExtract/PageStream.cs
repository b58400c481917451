using System.Buffers;

namespace ArticleExtract;

/// <summary>Reads streams to their end, within a limit.</summary>
internal static class PageStream
{
    /// <summary>Bytes read at a time: below what goes to the large object heap.</summary>
    private const int PieceLength = 64 << 10;

    /// <summary>Bytes that a character has at most, in UTF-8 as in GB18030: so much is read before the characters are counted.</summary>
    private const long MaxBytesPerCharacter = 4;

    /// <summary>The longest string of .NET, in characters. No charset makes more characters than it has bytes.</summary>
    private const long MaxStringLength = 0x3FFFFFDF;

    /// <summary>Reads a stream; it is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maxCharacters">The characters that the caller allows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="PageLimitException">The stream has more bytes than so many characters can have.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxCharacters, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            int length;
            while ((length = await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
            {
                CheckLength(bytes.Length + length, maxCharacters);
                bytes.Write(piece, 0, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Makes sure that bytes can be decoded within the limit.</summary>
    /// <exception cref="PageLimitException">They cannot.</exception>
    public static void CheckLength(long bytes, int maxCharacters)
    {
        if (bytes > MaxStringLength)
        {
            throw new PageLimitException($"The page has {bytes} bytes or more; a string of .NET holds {MaxStringLength} characters. Skip the page.");
        }

        if (bytes > MaxBytesPerCharacter * maxCharacters)
        {
            throw new PageLimitException(
                $"The page has {bytes} bytes or more; {nameof(ArticleExtractorOptions.MaxInputLength)} allows {maxCharacters} characters. Raise the limit, or skip the page.");
        }
    }
}
