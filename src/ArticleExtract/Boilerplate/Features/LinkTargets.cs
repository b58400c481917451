using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Boilerplate.Features;

/// <summary>Tells where the links of a page lead, by the text of their addresses alone.</summary>
internal sealed class LinkTargets
{
    private const string Www = "www.";

    private const string Mail = "mailto:";

    /// <summary>Hosts of networks and shops that pages ask their readers to follow them to.</summary>
    private static readonly WordSet Platforms = new(
        """
        facebook.com twitter.com x.com instagram.com linkedin.com pinterest.com youtube.com tiktok.com whatsapp.com wa.me t.me telegram.me
        reddit.com tumblr.com vk.com weibo.com xing.com flipboard.com feedburner.com paypal.com patreon.com apple.com play.google.com
        news.google.com plus.google.com threads.net bsky.app addthis.com
        """);

    private readonly string? _host;

    /// <summary>Reads the page's own host.</summary>
    public LinkTargets(Page page) => _host = (page.Url ?? page.BaseUrl) is { Host.Length: > 0 } url ? WithoutWww(url.Host).ToString() : null;

    /// <summary>Whether the host of the page is known.</summary>
    public bool IsHostKnown => _host is not null;

    /// <summary>Whether a link leads to another host. Parts of one domain are the same host.</summary>
    public bool IsExternal(ReadOnlySpan<char> href) => HostOf(href) is { IsEmpty: false } host && !IsPartOf(host, _host) && !IsPartOf(_host, host);

    /// <summary>Whether a link leads to a network or shop that pages ask their readers to follow them to, or writes a mail.</summary>
    public static bool IsPlatform(ReadOnlySpan<char> href)
    {
        if (href.StartsWith(Mail, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var host = HostOf(href);
        while (host.Length > 0)
        {
            if (Platforms.Contains(host))
            {
                return true;
            }

            host = host[(host.IndexOf('.') is var dot and >= 0 ? dot + 1 : host.Length)..];
        }

        return false;
    }

    /// <summary>The host of an address; empty when it is relative.</summary>
    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> href)
    {
        var slashes = href.IndexOf("//");
        if (slashes < 0 || (slashes > 0 && href[slashes - 1] != ':') || href[..slashes].ContainsAny('/', '?', '#'))
        {
            return [];
        }

        var host = Before(href[(slashes + 2)..], "/\\?#");
        return WithoutWww(Before(host[(host.LastIndexOf('@') + 1)..], ":"));
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, ReadOnlySpan<char> ends) => text.IndexOfAny(ends) is var end and >= 0 ? text[..end] : text;

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host) =>
        host.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? host[Www.Length..] : host;

    private static bool IsPartOf(ReadOnlySpan<char> host, ReadOnlySpan<char> domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');
}
