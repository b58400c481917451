using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Metadata.Titles;

/// <summary>The titles a page states outside its text, most reliable first.</summary>
internal static class StatedTitles
{
    private static readonly string[] MetaNames =
        ["og:title", "twitter:title", "parsely-title", "sailthru.title", "citation_title", "dc.title", "dcterms.title", "title", "headline"];

    /// <summary>Reads the titles; the page title comes last.</summary>
    public static List<MetadataField<string>> Read(MetadataContext context)
    {
        var titles = new List<MetadataField<string>>();
        foreach (var subject in context.Graph.Subjects)
        {
            Add(titles, JsonLdValue.ReadText(subject, "headline"), MetadataSource.JsonLd, "headline");
        }

        foreach (var name in MetaNames)
        {
            Add(titles, context.Metadata.FindMeta(name), MetadataSource.Meta, name);
        }

        foreach (var subject in context.Graph.Subjects)
        {
            Add(titles, JsonLdValue.ReadText(subject, "name"), MetadataSource.JsonLd, "name");
        }

        Add(titles, context.Metadata.PageTitle, MetadataSource.PageTitle, "title");
        return titles;
    }

    private static void Add(List<MetadataField<string>> titles, string? written, MetadataSource source, string name)
    {
        if (MetadataText.Clean(written) is { } title)
        {
            titles.Add(new MetadataField<string>(title, written!, source, name));
        }
    }
}
