using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Metadata;

/// <summary>Reads the publisher's own description of the page.</summary>
internal static class DescriptionReader
{
    private static readonly string[] MetaNames =
        ["description", "og:description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description"];

    /// <summary>The description; <see langword="null"/> when the page states none.</summary>
    public static MetadataField<string>? Read(MetadataContext context)
    {
        foreach (var name in MetaNames)
        {
            if (MetadataText.Clean(context.Metadata.FindMeta(name)) is { } description)
            {
                return new MetadataField<string>(description, context.Metadata.FindMeta(name)!, MetadataSource.Meta, name);
            }
        }

        foreach (var subject in context.Graph.Subjects)
        {
            if (JsonLdValue.ReadText(subject, "description") is { } description)
            {
                return new MetadataField<string>(description, description, MetadataSource.JsonLd, "description");
            }
        }

        return null;
    }
}
