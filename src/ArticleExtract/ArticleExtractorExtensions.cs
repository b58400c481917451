namespace ArticleExtract;

/// <summary>Bytes and streams for every <see cref="IArticleExtractor"/>.</summary>
public static class ArticleExtractorExtensions
{
}
