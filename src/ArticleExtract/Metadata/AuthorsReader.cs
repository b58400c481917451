namespace ArticleExtract.Metadata;

/// <summary>Reads who wrote the page: what it states outside its text first, then the bylines near the title.</summary>
internal static class AuthorsReader
{
    private static readonly string[] MetaNames =
        ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl"];

    /// <summary>The authors; empty when none is named.</summary>
    public static IReadOnlyList<MetadataField<string>> Read(MetadataContext context, IReadOnlyList<string> bylines)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            var names = JsonLdValue.ReadAll(subject, "author").Select(author => JsonLdValue.ReadName(context.Graph.Resolve(author)));
            if (ReadNames(context, names, MetadataSource.JsonLd, "author") is { Count: > 0 } authors)
            {
                return authors;
            }
        }

        foreach (var name in MetaNames)
        {
            if (ReadNames(context, [context.Metadata.FindMeta(name)], MetadataSource.Meta, name) is { Count: > 0 } authors)
            {
                return authors;
            }
        }

        return ReadNames(context, bylines, MetadataSource.Byline, "byline");
    }

    private static List<MetadataField<string>> ReadNames(
        MetadataContext context, IEnumerable<string?> texts, MetadataSource source, string sourceName)
    {
        var authors = new List<MetadataField<string>>();
        foreach (var text in texts)
        {
            foreach (var name in text is null ? [] : AuthorNames.Read(text))
            {
                var isNew = !authors.Exists(author => string.Equals(author.Value, name, StringComparison.OrdinalIgnoreCase));
                if (isNew && !context.Site.Contains(name))
                {
                    authors.Add(new MetadataField<string>(name, text!, source, sourceName));
                }
            }
        }

        return authors;
    }
}
