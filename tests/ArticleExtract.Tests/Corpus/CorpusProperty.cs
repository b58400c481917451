namespace ArticleExtract.Tests.Corpus;

/// <summary>The names in an <c>expected.json</c>.</summary>
internal static class CorpusProperty
{
    public const string Why = "why";
    public const string KnownFailures = "knownFailures";
    public const string Url = "url";
    public const string ContentType = "contentType";
    public const string Title = "title";
    public const string Authors = "authors";
    public const string Published = "published";
    public const string Modified = "modified";
    public const string Dateline = "dateline";
    public const string SiteName = "siteName";
    public const string Breadcrumbs = "breadcrumbs";
    public const string Language = "language";
    public const string PageType = "pageType";
    public const string Body = "body";
    public const string BodyContains = "bodyContains";
    public const string BodyLacks = "bodyLacks";
    public const string LinkLists = "linkLists";
    public const string LinkListsInclude = "linkListsInclude";
}
