namespace ArticleExtract.Pages;

/// <summary>A <c>meta</c> element that has a name and a content.</summary>
/// <param name="Name">Its <c>name</c>, <c>property</c>, <c>itemprop</c> or <c>http-equiv</c>, in lower case.</param>
/// <param name="Content">Its content, entities decoded, white space at the ends removed.</param>
public readonly record struct MetaTag(string Name, string Content);
