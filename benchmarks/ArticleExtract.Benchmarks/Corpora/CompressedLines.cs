using System.IO.Compression;

namespace ArticleExtract.Benchmarks.Corpora;

/// <summary>Reads lines of a file that may be compressed: <c>.br</c> is Brotli, <c>.gz</c> is gzip, anything else is plain.</summary>
internal static class CompressedLines
{
    /// <summary>The lines, read one at a time.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return Path.GetExtension(path) switch
        {
            ".br" => new BrotliStream(file, CompressionMode.Decompress),
            ".gz" => new GZipStream(file, CompressionMode.Decompress),
            _ => file,
        };
    }
}
