using ArticleExtract.Metadata.Authors;
using ArticleExtract.Metadata.Credits;
using ArticleExtract.Metadata.Marks;
using ArticleExtract.Pages;

namespace ArticleExtract.Metadata;

/// <summary>Reads who wrote the page: what it states outside its text first, then what is marked, then the bylines near the title.</summary>
internal static class AuthorsReader
{
    private static readonly ExtractionRule Rule = new("metadata", "authors");

    /// <summary>The marks in the body, most reliable first.</summary>
    private static readonly MetadataSource[] MarkSources = [MetadataSource.Microdata, MetadataSource.Relation, MetadataSource.Byline];

    /// <summary>The authors; empty when none is named.</summary>
    public static IReadOnlyList<MetadataField<string>> Read(MetadataContext context, CreditLines credits, List<MarkedElement> marked)
    {
        List<MetadataField<string>>? site = null;
        foreach (var authors in ReadSources(context, credits, marked))
        {
            var others = authors.FindAll(author => !context.Site.Contains(author.Value));
            if (others.Count > 0)
            {
                context.Annotations.Note(Rule, $"{others.Count}, from {others[0].SourceName}");
                return others;
            }

            // The author of a personal site bears its name, so the name counts where no other is stated.
            site ??= authors.Count > 0 ? authors : null;
        }

        context.Annotations.Note(Rule, $"{(site is null ? "none" : "only the site's name")}");
        return site ?? [];
    }

    private static IEnumerable<List<MetadataField<string>>> ReadSources(MetadataContext context, CreditLines credits, List<MarkedElement> marked)
    {
        foreach (var stated in StatedAuthors.Read(context))
        {
            yield return stated;
        }

        foreach (var source in MarkSources)
        {
            yield return MarkedAuthors.Read(context.Page, marked, source);
        }

        yield return StatedAuthors.ReadNames(credits.Authors, MetadataSource.Byline, "byline");
        yield return StatedAuthors.ReadNames(credits.NamesByDates, MetadataSource.Byline, "name beside the date");
    }
}
