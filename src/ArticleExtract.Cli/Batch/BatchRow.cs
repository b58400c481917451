using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleExtract.Articles;

namespace ArticleExtract.Cli.Batch;

/// <summary>A line of the output.</summary>
/// <param name="Line">Its bytes, with the line end.</param>
/// <param name="HasFailed">Whether it tells of an error.</param>
internal readonly record struct BatchRow(ReadOnlyMemory<byte> Line, bool HasFailed)
{
    /// <summary>Letters of all scripts as they are: the output is UTF-8, and not part of an HTML page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The row of a page that was read.</summary>
    /// <param name="id">What names the page.</param>
    /// <param name="article">The article.</param>
    /// <param name="elapsed">How long it took; <see langword="null"/> leaves it out.</param>
    public static BatchRow FromArticle(RecordId id, Article article, TimeSpan? elapsed) => Write(id, article, elapsed, error: null);

    /// <summary>The row of a page that could not be read. It has every property that the others have, so that a program can rely on them.</summary>
    /// <param name="id">What names the page, if it is known.</param>
    /// <param name="url">The page's address, if it is known.</param>
    /// <param name="error">Where the page stands, what is wrong and what is expected.</param>
    public static BatchRow FromError(RecordId id, Uri? url, string error) => Write(id, new Article { Url = url }, elapsed: null, error);

    private static BatchRow Write(RecordId id, Article article, TimeSpan? elapsed, string? error)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(line, Options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            id.Write(writer);
            article.WriteProperties(writer);
            if (elapsed is { } time)
            {
                writer.WriteNumber("elapsedMs", Math.Round(time.TotalMilliseconds, 3));
            }

            if (error is not null)
            {
                writer.WriteString("error", error);
            }

            writer.WriteEndObject();
        }

        line.Write("\n"u8);
        return new BatchRow(line.WrittenMemory, error is not null);
    }
}
