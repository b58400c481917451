using ArticleExtract.Metadata.JsonLd;

namespace ArticleExtract.Metadata;

/// <summary>Reads the text that a page states as its dateline (schema.org, <c>NewsArticle.dateline</c>).</summary>
internal static class StatedDatelineReader
{
    /// <summary>The text; <see langword="null"/> when the page states none.</summary>
    public static string? Read(MetadataContext context)
    {
        foreach (var subject in context.Graph.Subjects)
        {
            if (JsonLdValue.ReadText(subject, "dateline") is { } dateline)
            {
                return dateline;
            }
        }

        return null;
    }
}
