using System.Diagnostics.CodeAnalysis;

namespace ArticleExtract.Cli.Sources;

/// <summary>Tells the addresses of web pages from other texts.</summary>
internal static class WebAddress
{
    /// <summary>Reads an absolute http or https address.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
