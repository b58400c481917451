namespace ArticleExtract.Metadata.Titles;

/// <summary>A line that holds the title and more.</summary>
/// <param name="Prefix">What stands before it, without the separator: the site's name, a breadcrumb trail; often empty.</param>
/// <param name="Title">The title.</param>
/// <param name="Suffix">What stands behind it, without the separator; often empty.</param>
internal readonly record struct TitleSplit(string Prefix, string Title, string Suffix);
