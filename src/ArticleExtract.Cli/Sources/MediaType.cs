using System.Net.Http.Headers;

namespace ArticleExtract.Cli.Sources;

/// <summary>Tells content types apart.</summary>
internal static class MediaType
{
    /// <summary>Whether a content type declares HTML.</summary>
    public static bool IsHtml(string? contentType) =>
        NameOf(contentType) is { } name && (Is(name, "text/html") || Is(name, "application/xhtml+xml"));

    /// <summary>Whether a content type declares something that an article can be read from, or declares nothing.</summary>
    public static bool IsReadable(string? contentType) =>
        NameOf(contentType) is not { } name
        || IsHtml(contentType)
        || name.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || Is(name, "application/xml");

    private static string? NameOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var value) ? value.MediaType : null;

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
