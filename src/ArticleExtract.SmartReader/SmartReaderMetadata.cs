using ArticleExtract.Metadata;

namespace ArticleExtract.SmartReader;

/// <summary>Turns the fields of SmartReader's article into ours.</summary>
internal static class SmartReaderMetadata
{
    public static ArticleMetadata Read(SmartReaderResult result, Uri? url)
    {
        if (result.Article is not { } article)
        {
            return new ArticleMetadata();
        }

        return new ArticleMetadata
        {
            Title = Field(article.Title, nameof(article.Title)),
            Authors = (Field(article.Author, nameof(article.Author)) ?? Field(article.Byline, nameof(article.Byline))) is { } author ? [author] : [],
            Published = PublicationDate.Read(article.PublicationDate, result.StatedDates, url),
            SiteName = Field(article.SiteName, nameof(article.SiteName)),
            Description = Field(result.StatedExcerpt, nameof(article.Excerpt)),
            Language = Field(article.Language, nameof(article.Language)),
        };
    }

    private static MetadataField<string>? Field(string? text, string name) =>
        string.IsNullOrWhiteSpace(text) ? null : new MetadataField<string>(Collapse(text), text, MetadataSource.Extractor, name);

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
