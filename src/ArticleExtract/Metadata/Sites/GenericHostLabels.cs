using System.Collections.Frozen;

namespace ArticleExtract.Metadata.Sites;

/// <summary>Host labels that name no site: kinds of site, and the second levels that registries sell under.</summary>
internal static class GenericHostLabels
{
    private static readonly FrozenSet<string> Labels = new[]
    {
        "www", "www2", "www3", "web", "m", "mobile", "amp", "en", "us", "uk", "de", "fr", "es", "it", "ru", "cn", "jp",
        "co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv", "info", "nhs", "sch",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string label) => Labels.Contains(label);
}
