using ArticleExtract.Metadata.JsonLd;
using ArticleExtract.Text.Languages;

namespace ArticleExtract.Metadata;

/// <summary>Reads the language of a page, as a BCP 47 tag in its usual case: the one it states, or else the one its words are in.</summary>
internal static class LanguageReader
{
    private static readonly string[] MetaNames = ["content-language", "og:locale", "language", "dc.language"];

    /// <summary>The language; <see langword="null"/> when the page states none that is a tag, and its words do not tell.</summary>
    public static MetadataField<string>? Read(MetadataContext context) => ReadStated(context) ?? Detect(context);

    private static MetadataField<string>? ReadStated(MetadataContext context)
    {
        if (ToTag(context.Metadata.Language) is { } tag)
        {
            return new MetadataField<string>(tag, context.Metadata.Language!, MetadataSource.LanguageAttribute, "lang");
        }

        foreach (var name in MetaNames)
        {
            var written = context.Metadata.FindMeta(name);
            if (ToTag(written) is { } metaTag)
            {
                return new MetadataField<string>(metaTag, written!, MetadataSource.Meta, name);
            }
        }

        foreach (var subject in context.Graph.Subjects)
        {
            var written = JsonLdValue.ReadText(subject, "inLanguage");
            if (ToTag(written) is { } statedTag)
            {
                return new MetadataField<string>(statedTag, written!, MetadataSource.JsonLd, "inLanguage");
            }
        }

        return null;
    }

    private static MetadataField<string>? Detect(MetadataContext context) =>
        LanguageDetector.Detect(context.Page.Text, context.Annotations.Words.All) is { } tag ? new MetadataField<string>(tag, tag, MetadataSource.Text, "stop words and script") : null;

    /// <summary>Language in lower case, script in title case, region in upper case (RFC 5646, section 2.1.1).</summary>
    private static string? ToTag(string? written)
    {
        var parts = (written ?? string.Empty).Trim().Split(['-', '_']);
        if (parts[0].Length is < 2 or > 3 || !Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var lower = parts[i].ToLowerInvariant();
            parts[i] = i == 0 ? lower : lower.Length switch
            {
                2 => lower.ToUpperInvariant(),
                4 => char.ToUpperInvariant(lower[0]) + lower[1..],
                _ => lower,
            };
        }

        return string.Join('-', parts);
    }
}
