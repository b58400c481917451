namespace ArticleExtract.Pages;

/// <summary>A <c>link</c> element of the head.</summary>
/// <param name="Rel">Its relation, in lower case.</param>
/// <param name="Href">The address as written.</param>
public readonly record struct LinkTag(string Rel, string Href);
