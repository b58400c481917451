using System.Text;

namespace ArticleExtract.Cli.Tests.Running;

/// <summary>What the loopback server answers: a status line, headers as they stand, and a body.</summary>
internal sealed record HttpAnswer(string Status, string Headers, byte[] Body)
{
    /// <summary>A page.</summary>
    public static HttpAnswer Page(byte[] body, string contentType) => new("200 OK", $"Content-Type: {contentType}\r\n", body);

    /// <inheritdoc cref="Page(byte[], string)"/>
    public static HttpAnswer Page(string body, string contentType = "text/html; charset=utf-8") => Page(Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>A redirect.</summary>
    public static HttpAnswer Redirect(string location) => new("302 Found", $"Location: {location}\r\n", []);

    /// <summary>An error without a page.</summary>
    public static HttpAnswer Error(string status) => new(status, string.Empty, []);

    /// <summary>The bytes on the wire.</summary>
    public byte[] ToBytes() =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {Status}\r\n{Headers}Content-Length: {Body.Length}\r\nConnection: close\r\n\r\n"), .. Body];
}
