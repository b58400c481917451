using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Pages;
using ArticleExtract.Text;

namespace ArticleExtract.Metadata.Sites;

/// <summary>The names a site goes by: those its pages state, most reliable first, and those in its address.</summary>
internal sealed class SiteNames
{
    private static readonly string[] MetaNames = ["og:site_name", "og:site", "application-name", "apple-mobile-web-app-title", "site_name"];

    private readonly List<MetadataField<string>> _stated = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly SiteHost? _host;

    private SiteNames(SiteHost? host) => _host = host;

    /// <summary>The stated names, most reliable first.</summary>
    public IReadOnlyList<MetadataField<string>> Stated => _stated;

    /// <summary>Reads the names that a page states.</summary>
    public static SiteNames Read(Page page, JsonLdGraph graph)
    {
        var names = new SiteNames(SiteHost.Read(page.Url));
        names.AddMeta(page.Metadata, MetaNames[0]);
        names.AddJsonLd(graph);
        foreach (var name in MetaNames.AsSpan(1))
        {
            names.AddMeta(page.Metadata, name);
        }

        return names;
    }

    /// <summary>Whether a text is one of the stated names or the host.</summary>
    public bool Contains(string text) => LooseText.KeyOf(text) is var key && (_keys.Contains(key) || (_host?.IsHost(key) ?? false));

    /// <summary>Whether a text that a title is set off from is the site's name: one of the names, or what spells its address.</summary>
    public bool Suggests(string text) => Contains(text) || (_host?.IsNamedBy(text) ?? false);

    private void AddMeta(PageMetadata metadata, string name) => Add(metadata.FindMeta(name), MetadataSource.Meta, name);

    private void AddJsonLd(JsonLdGraph graph)
    {
        foreach (var item in graph.Objects)
        {
            foreach (var type in JsonLdValue.ReadTypes(item))
            {
                if (type == "WebSite")
                {
                    Add(JsonLdValue.ReadText(item, "name"), MetadataSource.JsonLd, "WebSite");
                    AddKey(JsonLdValue.ReadText(item, "alternateName"));
                }
            }
        }

        foreach (var subject in graph.Subjects)
        {
            foreach (var publisher in JsonLdValue.ReadAll(subject, "publisher"))
            {
                Add(JsonLdValue.ReadName(graph.Resolve(publisher)), MetadataSource.JsonLd, "publisher");
            }
        }
    }

    private void Add(string? written, MetadataSource source, string sourceName)
    {
        if (MetadataText.Clean(written) is { } name && !name.Contains("://", StringComparison.Ordinal))
        {
            _stated.Add(new MetadataField<string>(name, written!, source, sourceName));
            AddKey(name);
        }
    }

    private void AddKey(string? name)
    {
        if (LooseText.KeyOf(name) is { Length: > 0 } key)
        {
            _keys.Add(key);
        }
    }
}
