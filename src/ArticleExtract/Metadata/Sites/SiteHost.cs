using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Sites;

/// <summary>The names in the host of a page's address, without labels such as <c>www</c> and without the top-level domain.</summary>
internal sealed class SiteHost
{
    /// <summary>A text of more words is a phrase that mentions the site.</summary>
    private const int MaxWords = 6;

    /// <summary>A shorter beginning of a host is too likely to be another word.</summary>
    private const int MinBeginningLength = 5;

    /// <summary>Words up to this length may be small in a name: of, and, der, van.</summary>
    private const int MaxParticleLength = 3;

    private readonly string _whole;
    private readonly List<string> _names = [];

    private SiteHost(string host)
    {
        _whole = LooseText.KeyOf(host);
        var labels = host.Split('.');
        for (var i = 0; i < labels.Length - 1; i++)
        {
            var name = LooseText.KeyOf(labels[i]);
            if (name.Length > 1 && !GenericHostLabels.Contains(name))
            {
                _names.Add(name);
            }
        }
    }

    /// <summary>Reads the host of an address; <see langword="null"/> when it has no name.</summary>
    public static SiteHost? Read(Uri? url)
    {
        const string Prefix = "www.";
        if (url is not { HostNameType: UriHostNameType.Dns })
        {
            return null;
        }

        var host = url.IdnHost;
        return new SiteHost(host.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? host[Prefix.Length..] : host);
    }

    /// <summary>Whether a folded text is the host, with or without its top-level domain.</summary>
    public bool IsHost(string key) => key == _whole || (_names.Count > 0 && key == _names[^1]);

    /// <summary>Whether a text reads as the site's name: one of the host's labels, or words that spell one run together or with their initials.</summary>
    public bool IsNamedBy(string text)
    {
        var key = LooseText.KeyOf(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxWords || !Array.TrueForAll(words, IsWordOfName))
        {
            return false;
        }

        var keys = Array.ConvertAll(words, word => LooseText.KeyOf(word));
        foreach (var name in _names)
        {
            if (IsBeginning(key, name) || HasRun(keys, name) || HasInitials(words, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordOfName(string word) => word.Length <= MaxParticleLength || !char.IsLower(word[0]);

    private static bool IsBeginning(string key, string name) =>
        key.Length >= MinBeginningLength && key.Length * 2 >= name.Length && name.StartsWith(key, StringComparison.Ordinal);

    /// <summary>Whether neighbouring words, written together, are the name.</summary>
    private static bool HasRun(string[] keys, string name)
    {
        for (var first = 0; first < keys.Length; first++)
        {
            var rest = name.AsSpan();
            for (var i = first; i < keys.Length && rest.StartsWith(keys[i], StringComparison.Ordinal); i++)
            {
                rest = rest[keys[i].Length..];
                if (rest.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the capitals that begin words spell the name, as agencies and institutes have it.</summary>
    private static bool HasInitials(string[] words, string name)
    {
        var matched = 0;
        foreach (var word in words)
        {
            if (!char.IsUpper(word[0]))
            {
                continue;
            }

            if (matched == name.Length || char.ToLowerInvariant(word[0]) != name[matched])
            {
                return false;
            }

            matched++;
        }

        return matched == name.Length;
    }
}
