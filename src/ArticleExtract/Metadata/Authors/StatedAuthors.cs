using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata.Authors;

/// <summary>Reads the authors that a page states outside its text, source by source, most reliable first.</summary>
internal static class StatedAuthors
{
    /// <summary>Names of scholarly and library metadata: one element an author, the family name first.</summary>
    private static readonly string[] CatalogueNames = ["citation_author", "dc.creator", "dcterms.creator", "dc.contributor"];

    private static readonly string[] MetaNames =
    [
        "parsely-author", "sailthru.author", "cxenseparse:author", "byl", "author", "article:author", "og:article:author", "og:author",
        "article:author_name", "authors", "creator",
    ];

    /// <summary>The names by source; a source without a name is left out.</summary>
    public static IEnumerable<List<MetadataField<string>>> Read(MetadataContext context)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            foreach (var property in (string[])["author", "creator"])
            {
                var people = JsonLdValue.ReadAll(subject, property).Select(person => JsonLdValue.ReadName(context.Graph.Resolve(person)));
                yield return ReadNames(people, MetadataSource.JsonLd, property);
            }
        }

        foreach (var name in CatalogueNames)
        {
            yield return ReadNames(ReadMeta(context.Metadata, name).Select(PutGivenNameFirst), MetadataSource.Meta, name);
        }

        foreach (var name in MetaNames)
        {
            yield return ReadNames(ReadMeta(context.Metadata, name), MetadataSource.Meta, name);
        }

        yield return ReadNames([FindLabelled(context.Metadata)], MetadataSource.Meta, "twitter:data");
    }

    /// <summary>The names in some texts, each once.</summary>
    public static List<MetadataField<string>> ReadNames(IEnumerable<string?> texts, MetadataSource source, string sourceName)
    {
        var authors = new List<MetadataField<string>>();
        foreach (var text in texts)
        {
            foreach (var name in text is null ? [] : AuthorNames.Read(text))
            {
                if (!authors.Exists(author => string.Equals(author.Value, name, StringComparison.OrdinalIgnoreCase)))
                {
                    authors.Add(new MetadataField<string>(name, text!, source, sourceName));
                }
            }
        }

        return authors;
    }

    private static IEnumerable<string?> ReadMeta(PageMetadata metadata, string name) =>
        metadata.MetaTags.Where(tag => tag.Name == name).Select(tag => MetadataText.Clean(tag.Content));

    /// <summary><c>Doe, Jane</c> is Jane Doe; a second comma makes it a list.</summary>
    private static string? PutGivenNameFirst(string? name) =>
        name?.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] && !NameWords.IsCredential(given)
            ? $"{given} {family}"
            : name;

    /// <summary>The value of a Twitter card's label that says who wrote, as blogs have it.</summary>
    private static string? FindLabelled(PageMetadata metadata)
    {
        foreach (var number in (ReadOnlySpan<string>)["1", "2"])
        {
            var label = metadata.FindMeta($"twitter:label{number}");
            if (label is not null && BylineWords.IsLabel(label.AsSpan().Trim()))
            {
                return MetadataText.Clean(metadata.FindMeta($"twitter:data{number}"));
            }
        }

        return null;
    }
}
